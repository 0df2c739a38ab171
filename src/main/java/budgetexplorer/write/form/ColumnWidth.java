package budgetexplorer.write.form;

import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.TableKind;
import java.util.function.Function;

/// How wide the columns of forms are, in digits.
final class ColumnWidth {
    private static final int SERIAL = 6;
    private static final int CODE = 11;
    private static final int NARROW = 20;
    private static final int NAME = 34;
    private static final int GOAL = 48;
    private static final int AMOUNT = 12;
    /// Up to here, amounts are written on one line.
    private static final int LARGEST_AMOUNT = 26;
    private static final int ROOM = 2;
    private static final int DIGITS_OF_A_GROUP = 3;

    private ColumnWidth() {}

    /// Of a column of a table.
    static int of(BudgetTable table, Field field, Function<Row, Cell> cell) {
        return switch (field) {
            case SERIAL -> SERIAL;
            case ITEM_CODE, ECONOMIC_CODE, UNIT_CODE -> CODE;
            case NAME -> table.kind() == TableKind.GOALS ? NARROW : NAME;
            case INCOME_NAME, EXPENSE_NAME -> NAME;
            case GOAL -> GOAL;
            default -> field.isAmount() ? ofAmounts(table, cell) : NARROW;
        };
    }

    /// As wide as the longest amount with its separators.
    private static int ofAmounts(BudgetTable table, Function<Row, Cell> cell) {
        int longest = table.rows().stream().map(cell).mapToInt(each -> each.text(table.unit()).length()).max()
                .orElse(0);
        return Math.clamp(longest + longest / DIGITS_OF_A_GROUP + ROOM, AMOUNT, LARGEST_AMOUNT);
    }
}
