package budgetexplorer.check.table;

import static budgetexplorer.model.table.Field.*;

import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;
import java.util.List;

/// 基本支出 = 人员经费 + 公用经费 of every row that takes it apart, as table 5 does.
public final class BasicSum extends RowSum {
    public BasicSum() {
        super("row.basic", TableKind.EXPENDITURE, TableKind.GENERAL, TableKind.GOVERNMENT_FUND,
                TableKind.STATE_CAPITAL);
    }

    @Override
    Field total() {
        return BASIC;
    }

    @Override
    List<Field> parts(StatedTable table) {
        return List.of(PERSONNEL, OPERATING);
    }
}
