package budgetexplorer.check.table;

import static budgetexplorer.model.table.Field.*;

import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;
import java.util.List;

/// 合计 = 人员经费 + 公用经费 of every row of table 6.
public final class EconomySum extends RowSum {
    public EconomySum() {
        super("row.economy", TableKind.GENERAL_BASIC);
    }

    @Override
    Field total() {
        return TOTAL;
    }

    @Override
    List<Field> parts(StatedTable table) {
        return List.of(PERSONNEL, OPERATING);
    }
}
