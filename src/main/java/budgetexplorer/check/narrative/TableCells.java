package budgetexplorer.check.narrative;

import budgetexplorer.model.Money;
import budgetexplorer.model.evidence.CellPlace;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Makes targets of rows and columns of one table.
record TableCells(BudgetTable table) {
    /// The cells where the rows meet the fields, all added up unless there is but one.
    Target.Cells sum(List<Row> rows, List<Field> fields) {
        List<Stated> stated = stated(rows, fields);
        return new Target.Cells(places(stated), List.of(), stated.size() > 1, Stated.sum(stated));
    }

    /// One row, and another that states the same once more.
    Target.Cells row(Row row, Optional<Row> alike, List<Field> fields) {
        List<Stated> stated = stated(List.of(row), fields);
        return new Target.Cells(places(stated), places(stated(alike.stream().toList(), fields)), stated.size() > 1,
                Stated.sum(stated));
    }

    /// Cells that each state the same.
    Target.Cells each(List<Stated> stated) {
        boolean same = new HashSet<>(stated.stream().map(Stated::money).toList()).size() == 1;
        return new Target.Cells(places(stated), List.of(), false,
                same ? stated.getFirst().money() : Optional.empty());
    }

    /// A cell and what it states.
    record Stated(CellPlace place, Optional<Money> money) {
        static Optional<Money> sum(List<Stated> terms) {
            return terms.stream().map(Stated::money)
                    .reduce((left, right) -> left.flatMap(term -> right.map(term::plus))).flatMap(sum -> sum);
        }
    }

    /// The cell of a field in a row; empty if the table has no such column.
    Optional<Stated> at(Row row, Field field) {
        List<Integer> columns = IntStream.range(0, table.columns().size())
                .filter(column -> table.columns().get(column).field() == field).boxed().toList();
        return columns.stream().filter(column -> !(row.cells().get(column) instanceof Cell.Blank)).findFirst()
                .or(() -> columns.stream().findFirst())
                .map(column -> new Stated(new CellPlace(table.kind(), row.number(), column),
                        table.amount(row, field)));
    }

    private List<Stated> stated(List<Row> rows, List<Field> fields) {
        return rows.stream().flatMap(row -> fields.stream().flatMap(field -> at(row, field).stream())).toList();
    }

    private static List<CellPlace> places(List<Stated> stated) {
        return stated.stream().map(Stated::place).toList();
    }
}
