package budgetexplorer.write.form;

import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.TableKind;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/// How wide the columns of forms are, in digits.
final class ColumnWidth {
    private static final int SERIAL = 6;
    private static final int CODE = 11;
    private static final int NARROW = 18;
    private static final int INDICATOR = 16;
    private static final int EMPTY_INDICATOR = 9;
    private static final int NAME = 34;
    private static final int LONGEST_NAME_AMONG_MANY = 30;
    private static final int GOAL = 38;
    private static final int AMOUNT = 13;
    private static final int AMOUNT_AMONG_MANY = 10;
    /// Forms with more columns must save room.
    private static final int MANY = 10;
    /// Up to here, amounts are written on one line.
    private static final int LARGEST_AMOUNT = 26;
    private static final int ROOM = 2;
    /// The point and the decimals that an amount has when its unit is not the document's.
    private static final int CONVERTED = 3;
    private static final int DIGITS_OF_A_GROUP = 3;
    /// Rows of spreadsheets are no higher than some 30 lines.
    private static final int MOST_LINES = 25;

    private ColumnWidth() {}

    /// Of a column of a table.
    ///
    /// @param columns how many the form has
    /// @param unit    the unit its amounts are written in
    static int of(BudgetTable table, Field field, int columns, MoneyUnit unit, Function<Row, Cell> cell) {
        boolean isMany = columns > MANY;
        return switch (field) {
            case SERIAL -> SERIAL;
            case ITEM_CODE, ECONOMIC_CODE, UNIT_CODE -> CODE;
            case NAME -> table.kind() == TableKind.GOALS ? INDICATOR : isMany ? ofNames(table, cell) : NAME;
            case PROJECT_NAME -> table.kind() == TableKind.GOALS ? INDICATOR : ofNames(table, cell);
            case INCOME_NAME, EXPENSE_NAME -> NAME;
            case GOAL -> ofWords(GOAL, table, cell);
            case QUANTITY_INDICATOR, QUALITY_INDICATOR, TIMELINESS_INDICATOR, COST_INDICATOR, ECONOMIC_INDICATOR,
                    SOCIAL_INDICATOR, ECOLOGICAL_INDICATOR, SUSTAINABILITY_INDICATOR, SATISFACTION_INDICATOR ->
                longest(table, cell) == 0 ? EMPTY_INDICATOR : ofWords(INDICATOR, table, cell);
            default -> field.isAmount()
                    ? ofAmounts(isMany ? AMOUNT_AMONG_MANY : AMOUNT, table, unit, cell)
                    : ofWords(NARROW, table, cell);
        };
    }

    /// On one line as far as there is room.
    private static int ofNames(BudgetTable table, Function<Row, Cell> cell) {
        return Math.clamp(longest(table, cell) * 2L + ROOM, NARROW, LONGEST_NAME_AMONG_MANY);
    }

    private static int ofWords(int usual, BudgetTable table, Function<Row, Cell> cell) {
        return Math.max(usual, longest(table, cell) * 2 / MOST_LINES);
    }

    /// As wide as the largest amount with its separators.
    private static int ofAmounts(int usual, BudgetTable table, MoneyUnit unit, Function<Row, Cell> cell) {
        Optional<Money> largest = table.rows().stream().map(cell).filter(Cell.Amount.class::isInstance)
                .map(amount -> ((Cell.Amount) amount).money()).max(Comparator.comparing(Money::magnitude));
        int digits = largest.map(money -> money.in(unit).length() + (unit == table.unit() ? 0 : CONVERTED)).orElse(0);
        return Math.clamp(digits + digits / DIGITS_OF_A_GROUP + ROOM, usual, LARGEST_AMOUNT);
    }

    private static int longest(BudgetTable table, Function<Row, Cell> cell) {
        return table.rows().stream().map(cell).mapToInt(each -> each instanceof Cell.Text(var text) ? text.length() : 0)
                .max().orElse(0);
    }
}
