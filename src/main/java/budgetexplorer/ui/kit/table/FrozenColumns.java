package budgetexplorer.ui.kit.table;

import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;

/// Which columns at the left of a table stay where they are while the others move: the codes and names that say what a row
/// is, as long as they leave enough room.
final class FrozenColumns {
    private static final Set<Field> KEYS = EnumSet.of(Field.ITEM_CODE, Field.ECONOMIC_CODE, Field.UNIT_CODE, Field.NAME,
            Field.SERIAL, Field.PROJECT_NAME, Field.FUND_NAME);
    private static final double MOST = 0.62;

    private FrozenColumns() {}

    /// How many headers, from the left, stand above frozen columns.
    static int count(BudgetTable table, List<HeaderGroup> header, IntToDoubleFunction width, double available) {
        double room = available * MOST;
        int count = 0;
        for (HeaderGroup group : header) {
            List<Integer> columns = group.columns().toList();
            room -= columns.stream().mapToDouble(width::applyAsDouble).sum();
            if (room < 0 || !columns.stream().allMatch(column -> KEYS.contains(table.columns().get(column).field()))) {
                break;
            }
            count++;
        }
        return count == header.size() ? 0 : count;
    }
}
