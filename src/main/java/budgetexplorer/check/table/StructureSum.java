package budgetexplorer.check.table;

import static budgetexplorer.model.table.Field.*;

import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;
import java.util.List;

/// 合计 = 基本支出 + 项目支出 + 结转下年支出 of every row of tables 3, 5, 8 and 9.
public final class StructureSum extends RowSum {
    public StructureSum() {
        super("row.structure", TableKind.EXPENDITURE, TableKind.GENERAL, TableKind.GOVERNMENT_FUND,
                TableKind.STATE_CAPITAL);
    }

    @Override
    Field total() {
        return TOTAL;
    }

    @Override
    List<Field> parts(StatedTable table) {
        return table.states(BASIC)
                ? List.of(BASIC, PROJECT, CARRIED_FORWARD)
                : List.of(PERSONNEL, OPERATING, PROJECT, CARRIED_FORWARD);
    }
}
