package budgetexplorer.check.table.between;

import budgetexplorer.model.Fund;
import budgetexplorer.model.table.TableKind;

/// 一般公共预算 of table 2 = table 5, unit by unit.
public final class GeneralExpenditure extends FundExpenditure {
    public GeneralExpenditure() {
        super("between.general", Fund.GENERAL, TableKind.GENERAL);
    }
}
