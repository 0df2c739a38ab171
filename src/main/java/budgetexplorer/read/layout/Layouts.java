package budgetexplorer.read.layout;

import java.util.List;

/// The register of layouts.
public final class Layouts {
    /// One for each of the 12 tables.
    public static final List<TableLayout> ALL = List.of(BalanceLayouts.BALANCE_LAYOUT, IncomeLayout.LAYOUT,
            ExpenditureLayouts.EXPENDITURE_LAYOUT, BalanceLayouts.APPROPRIATION_BALANCE_LAYOUT,
            ExpenditureLayouts.GENERAL_LAYOUT,
            GeneralBasicLayout.LAYOUT, ThreePublicLayout.LAYOUT, ExpenditureLayouts.GOVERNMENT_FUND_LAYOUT,
            ExpenditureLayouts.STATE_CAPITAL_LAYOUT, ProcurementLayouts.PROCUREMENT_LAYOUT,
            ProcurementLayouts.PURCHASED_SERVICES_LAYOUT,
            GoalsLayout.LAYOUT);

    private Layouts() {}
}
