package budgetexplorer.check.table.between;

import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;

/// Table 11 ≤ table 3, unit by unit and 项 by 项.
public final class ServicesWithinExpenditure extends PurchasesWithin {
    public ServicesWithinExpenditure() {
        super("between.services", TableKind.PURCHASED_SERVICES, Field.TOTAL, TableKind.EXPENDITURE);
    }
}
