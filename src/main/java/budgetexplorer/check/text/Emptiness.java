package budgetexplorer.check.text;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.table.Column;
import budgetexplorer.model.table.Row;
import java.util.List;
import java.util.stream.Stream;

/// What money a table has at all.
final class Emptiness {
    private Emptiness() {}

    /// The first cell with money; none if the table is empty.
    static List<Evidence> money(StatedTable table) {
        return table.table().rows().stream().flatMap(row -> cells(table, row))
                .filter(cell -> cell.money() != null && !cell.money().isZero()).limit(1).toList();
    }

    private static Stream<Evidence> cells(StatedTable table, Row row) {
        return table.table().columns().stream().map(Column::field).distinct()
                .flatMap(field -> table.at(row, field).stream());
    }
}
