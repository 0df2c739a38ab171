package budgetexplorer.check.table;

import static budgetexplorer.model.table.Field.*;

import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;
import java.util.List;

/// 合计 = the funds, 上年结转结余 among them, of every row of tables 10 and 11.
public final class FundSum extends RowSum {
    public FundSum() {
        super("row.funds", TableKind.PROCUREMENT, TableKind.PURCHASED_SERVICES);
    }

    @Override
    Field total() {
        return TOTAL;
    }

    @Override
    List<Field> parts(StatedTable table) {
        return List.of(GENERAL, GOVERNMENT_FUND, STATE_CAPITAL, FISCAL_ACCOUNT, UNIT_FUNDS, CARRY_OVER);
    }
}
