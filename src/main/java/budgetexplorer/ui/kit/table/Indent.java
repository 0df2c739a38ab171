package budgetexplorer.ui.kit.table;

import budgetexplorer.model.CodeLevel;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import java.util.regex.Pattern;

/// How far the name of a row stands to the right of those it is a part of.
final class Indent {
    /// `（一）`, and below it `1、`.
    private static final Pattern SECOND = Pattern.compile("\\s*[（(][一二三四五六七八九十]+[）)].*", Pattern.DOTALL);
    private static final Pattern THIRD = Pattern.compile("\\s*[0-9０-９]+[、.．].*", Pattern.DOTALL);
    /// The deepest.
    static final int DEEPEST = 2;

    private Indent() {}

    /// 0 to [#DEEPEST] steps.
    static int of(BudgetTable table, Row row, int column) {
        return switch (table.columns().get(column).field()) {
            case INCOME_NAME, EXPENSE_NAME -> ofWords(row.cells().get(column));
            case NAME -> ofRow(table, row);
            default -> 0;
        };
    }

    private static int ofRow(BudgetTable table, Row row) {
        return switch (row.kind()) {
            case ITEM -> table.has(Field.ECONOMIC_CODE) ? ofEconomicCode(table, row) : 1;
            case TOTAL, FUND, DEPARTMENT, UNIT, PROJECT, LINE -> 0;
        };
    }

    private static int ofEconomicCode(BudgetTable table, Row row) {
        return isEconomicCategory(table, row) ? 0 : 1;
    }

    /// Whether a row is a 类 of the economic classification, which the rows below it add up to.
    static boolean isEconomicCategory(BudgetTable table, Row row) {
        String code = table.text(row, Field.ECONOMIC_CODE);
        return row.kind() == RowKind.ITEM && code.length() == CodeLevel.CATEGORY.digits();
    }

    private static int ofWords(Cell cell) {
        if (!(cell instanceof Cell.Text(var words))) {
            return 0;
        }
        return SECOND.matcher(words).matches() ? 1 : THIRD.matcher(words).matches() ? 2 : 0;
    }
}
