package budgetexplorer.check.table.between;

import budgetexplorer.model.Fund;
import budgetexplorer.model.table.TableKind;

/// 政府性基金 of table 2 = table 8, unit by unit.
public final class GovernmentFundExpenditure extends FundExpenditure {
    public GovernmentFundExpenditure() {
        super("between.governmentFund", Fund.GOVERNMENT_FUND, TableKind.GOVERNMENT_FUND);
    }
}
