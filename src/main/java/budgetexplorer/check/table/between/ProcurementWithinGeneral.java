package budgetexplorer.check.table.between;

import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;

/// 一般公共预算 of table 10 ≤ table 5, unit by unit and 项 by 项.
public final class ProcurementWithinGeneral extends PurchasesWithin {
    public ProcurementWithinGeneral() {
        super("between.procurementGeneral", TableKind.PROCUREMENT, Field.GENERAL, TableKind.GENERAL);
    }
}
