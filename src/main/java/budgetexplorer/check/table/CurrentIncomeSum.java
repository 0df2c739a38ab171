package budgetexplorer.check.table;

import static budgetexplorer.model.table.Field.*;

import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;
import java.util.List;

/// 本年收入小计 = the five funds of every row of table 2.
public final class CurrentIncomeSum extends RowSum {
    static final List<Field> FUNDS = List.of(GENERAL, GOVERNMENT_FUND, STATE_CAPITAL,
            FISCAL_ACCOUNT, UNIT_FUNDS);

    public CurrentIncomeSum() {
        super("row.current", TableKind.INCOME);
    }

    @Override
    Field total() {
        return CURRENT;
    }

    @Override
    List<Field> parts(StatedTable table) {
        return FUNDS;
    }
}
