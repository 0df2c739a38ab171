package budgetexplorer.service.overview;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Column;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.Source;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds amounts in a budget's tables.
///
/// @param id the budget
record Cells(BudgetId id) {
    /// The row that speaks of the whole department; empty if there is none.
    static Optional<Row> department(BudgetTable table) {
        return Stream.of(RowKind.DEPARTMENT, RowKind.TOTAL).flatMap(table::rows).findFirst();
    }

    /// The amount of a field in a row; empty where the cell is blank.
    Optional<LinkedAmount> amount(BudgetTable table, Row row, Field field) {
        return IntStream.range(0, table.columns().size()).filter(i -> table.columns().get(i).field() == field).boxed()
                .flatMap(i -> amount(table, row, i).stream()).findFirst();
    }

    /// The amount in a column of a row; empty where the cell holds none.
    Optional<LinkedAmount> amount(BudgetTable table, Row row, int column) {
        return row.cells().get(column) instanceof Cell.Amount(var money)
                ? Optional.of(new LinkedAmount(money, new Link.TableCell(id, table.kind(), row.number(), column),
                        address(table.columns().get(column), row)))
                : Optional.empty();
    }

    private static String address(Column column, Row row) {
        return column.letters() + Source.rowOnSheet(row);
    }
}
