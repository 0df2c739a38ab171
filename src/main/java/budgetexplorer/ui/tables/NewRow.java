package budgetexplorer.ui.tables;

import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// A row that is to be added to a table: what has to be said of it, and what is proposed.
final class NewRow {
    private static final Set<Field> KEYS = EnumSet.of(Field.ITEM_CODE, Field.ECONOMIC_CODE, Field.UNIT_CODE, Field.NAME,
            Field.PROJECT_NAME, Field.FUND_NAME, Field.INCOME_NAME, Field.EXPENSE_NAME);

    private NewRow() {}

    /// The columns that say what a row is, by their places.
    static List<Integer> keys(BudgetTable table) {
        return IntStream.range(0, table.columns().size())
                .filter(place -> KEYS.contains(table.columns().get(place).field())).boxed().toList();
    }

    /// What is proposed for a column: lines and projects stand under the unit of the row above them, as it says so.
    static String proposed(BudgetTable table, int column, Optional<Row> above) {
        return above.filter(row -> row.kind() == RowKind.ITEM || row.kind() == RowKind.PROJECT)
                .filter(_ -> table.columns().get(column).field() == Field.UNIT_CODE)
                .map(row -> row.cells().get(column).text(table.unit())).orElse("");
    }
}
