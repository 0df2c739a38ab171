package budgetexplorer.check.table.between;

import budgetexplorer.model.Fund;
import budgetexplorer.model.table.TableKind;

/// 国有资本经营 of table 2 = table 9, unit by unit.
public final class StateCapitalExpenditure extends FundExpenditure {
    public StateCapitalExpenditure() {
        super("between.stateCapital", Fund.STATE_CAPITAL, TableKind.STATE_CAPITAL);
    }
}
