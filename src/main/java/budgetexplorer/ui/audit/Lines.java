package budgetexplorer.ui.audit;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.model.tree.Hierarchy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Tells which line of the drill-down a cell belongs to.
record Lines(Spots spots) {
    /// Tables whose rows are lines of the function classification.
    private static final Set<TableKind> OF_FUNCTIONS = Set.of(TableKind.INCOME, TableKind.EXPENDITURE,
            TableKind.GENERAL, TableKind.GOVERNMENT_FUND, TableKind.STATE_CAPITAL);
    private static final Set<RowKind> WITH_LINES = Set.of(RowKind.TOTAL, RowKind.DEPARTMENT, RowKind.UNIT,
            RowKind.ITEM);
    private static final List<Integer> LEVELS = List.of(3, 5, 7);

    /// Empty for what is no cell, or one of a row that is no line.
    Optional<Link> of(Evidence evidence) {
        if (!(evidence.at() instanceof Link.TableCell cell) || !OF_FUNCTIONS.contains(cell.table())) {
            return Optional.empty();
        }
        Row row = spots.row(cell);
        return row == null || !WITH_LINES.contains(row.kind())
                ? Optional.empty()
                : Optional.of(new Link.Line(cell.budget(), Hierarchy.FUNCTION, path(cell, row)));
    }

    private List<String> path(Link.TableCell cell, Row row) {
        List<String> path = new ArrayList<>();
        String unit = Objects.requireNonNullElse(row.unit(), "");
        if (row.kind() == RowKind.UNIT || row.kind() == RowKind.ITEM) {
            path.add(unit);
        }
        if (row.kind() == RowKind.ITEM) {
            String code = spots.code(cell, row);
            LEVELS.stream().filter(length -> length <= code.length()).forEach(length -> path.add(
                    code.substring(0, length)));
        }
        return path.stream().filter(code -> !code.isEmpty()).toList();
    }
}
