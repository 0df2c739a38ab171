package budgetexplorer.check.table;

import static budgetexplorer.model.table.Field.*;

import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;
import java.util.List;

/// 上年结转结余小计 = what each fund left, of every row of table 2.
public final class CarryOverSum extends RowSum {
    static final List<Field> FUNDS = List.of(CARRY_OVER_GENERAL, CARRY_OVER_GOVERNMENT_FUND,
            CARRY_OVER_STATE_CAPITAL, CARRY_OVER_FISCAL_ACCOUNT, CARRY_OVER_UNIT_FUNDS);

    public CarryOverSum() {
        super("row.carryOver", TableKind.INCOME);
    }

    @Override
    Field total() {
        return CARRY_OVER;
    }

    @Override
    List<Field> parts(StatedTable table) {
        return FUNDS;
    }
}
