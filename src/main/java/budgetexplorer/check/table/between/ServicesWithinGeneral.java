package budgetexplorer.check.table.between;

import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;

/// 一般公共预算 of table 11 ≤ table 5, unit by unit and 项 by 项.
public final class ServicesWithinGeneral extends PurchasesWithin {
    public ServicesWithinGeneral() {
        super("between.servicesGeneral", TableKind.PURCHASED_SERVICES, Field.GENERAL, TableKind.GENERAL);
    }
}
