package budgetexplorer.read.recognise;

import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Column;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import java.util.List;
import java.util.stream.IntStream;

/// The columns for codes that were looked for in the column of the names.
final class CodesOfNames {
    private CodesOfNames() {}

    /// The table without those of them for which no row has a code.
    static BudgetTable withoutUnfound(BudgetTable table) {
        List<Integer> kept = IntStream.range(0, table.columns().size())
                .filter(i -> !isOfNames(table, i) || isFilled(table, i))
                .boxed().toList();
        return kept.size() == table.columns().size()
                ? table
                : new BudgetTable(table.kind(), table.title(), table.source(), table.unit(),
                        kept.stream().map(table.columns()::get).toList(),
                        table.rows().stream().map(row -> new Row(row.kind(), row.unit(), row.number(),
                                kept.stream().map(row.cells()::get).toList())).toList(),
                        table.notes());
    }

    private static boolean isOfNames(BudgetTable table, int index) {
        Column column = table.columns().get(index);
        if (column.field() == Field.NAME) {
            return false;
        }
        for (Column other : table.columns()) {
            if (other.field() == Field.NAME && other.index() == column.index()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFilled(BudgetTable table, int index) {
        return table.rows().stream().anyMatch(row -> !(row.cells().get(index) instanceof Cell.Blank));
    }
}
