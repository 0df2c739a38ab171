package budgetexplorer.read.recognise;

import budgetexplorer.model.table.Column;
import budgetexplorer.read.grid.GridCell;
import budgetexplorer.read.grid.GridRow;
import budgetexplorer.read.layout.HeaderText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Puts the cells of a row back below their headers where a blank cell too many has moved them beyond the last column: a
/// cell that names its own column (`满意度指标：…`) stands there, the others move back by as much as the row is too long.
final class LooseRow {
    private LooseRow() {}

    /// The row as it was meant; the row itself if it is not too long, or its format keeps the columns.
    static GridRow aligned(GridRow row, TableHead head) {
        if (!head.grid().isLoose() || row.kind() == GridRow.Kind.PROSE) {
            return row;
        }
        int excess = row.cells().getLast().column() - head.lastColumn();
        return excess <= 0 || TableRecogniser.isColumnNumbers(row) ? row : aligned(row, head, excess);
    }

    private static GridRow aligned(GridRow row, TableHead head, int excess) {
        int first = firstMoved(row);
        TreeMap<Integer, GridCell> cells = new TreeMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            GridCell cell = row.cells().get(i);
            int column = i < first ? cell.column() : named(cell, head).orElse(cell.column() - excess);
            boolean fits = i < first || fits(cell, column, head);
            if (!fits || cells.put(column, cell.at(column)) != null) {
                return row; // there is no telling
            }
        }
        return new GridRow(row.number(), row.kind(), new ArrayList<>(cells.values()));
    }

    /// The first of the cells that stand side by side at the end.
    private static int firstMoved(GridRow row) {
        List<GridCell> cells = row.cells();
        int first = cells.size() - 1;
        while (first > 0 && cells.get(first - 1).column() == cells.get(first).column() - 1) {
            first--;
        }
        return first;
    }

    /// Amounts belong below headers of amounts, words below others.
    private static boolean fits(GridCell cell, int index, TableHead head) {
        return head.columns().stream().filter(column -> column.index() == index)
                .anyMatch(column -> column.field().isAmount() == AmountText.isAmount(cell.text()));
    }

    private static Optional<Integer> named(GridCell cell, TableHead head) {
        int colon = HeaderText.normalise(cell.text()).indexOf(':');
        return colon <= 0
                ? Optional.empty()
                : head.layout().field(List.of(HeaderText.normalise(cell.text()).substring(0, colon)))
                        .flatMap(head::column).map(Column::index);
    }
}
