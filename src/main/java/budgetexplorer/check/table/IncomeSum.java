package budgetexplorer.check.table;

import static budgetexplorer.model.table.Field.*;

import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;
import java.util.List;

/// 合计 = 本年收入 + 上年结转结余 of every row of table 2; by fund where one of them has no 小计.
public final class IncomeSum extends RowSum {
    public IncomeSum() {
        super("row.income", TableKind.INCOME);
    }

    @Override
    Field total() {
        return TOTAL;
    }

    @Override
    List<Field> parts(StatedTable table) {
        return List.of(
                table.states(CURRENT) ? List.of(CURRENT) : CurrentIncomeSum.FUNDS,
                table.states(CARRY_OVER) ? List.of(CARRY_OVER) : CarryOverSum.FUNDS).stream().flatMap(List::stream)
                .toList();
    }
}
