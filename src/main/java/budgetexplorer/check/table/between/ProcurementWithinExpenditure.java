package budgetexplorer.check.table.between;

import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;

/// Table 10 ≤ table 3, unit by unit and 项 by 项.
public final class ProcurementWithinExpenditure extends PurchasesWithin {
    public ProcurementWithinExpenditure() {
        super("between.procurement", TableKind.PROCUREMENT, Field.TOTAL, TableKind.EXPENDITURE);
    }
}
