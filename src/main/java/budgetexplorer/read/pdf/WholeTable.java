package budgetexplorer.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A table put together from the pages it runs over.
///
/// @param padding  how near words come to the edges of its cells, in points
/// @param isRuled  whether lines part its columns
record WholeTable(List<FlowRow> rows, int columns, double padding, boolean isRuled, int firstPage, int lastPage) {
    /// Headers of two parts side by side may differ by so many rows.
    private static final int ROWS_OF_HEADERS = 4;
    /// How much the heights of the same row may differ, in points.
    private static final double LEVEL = 0.5;

    WholeTable {
        rows = List.copyOf(rows);
    }

    /// The words of a cell that may stand on several pages.
    String words(List<FlowCell> parts) {
        return CellWords.of(parts.stream().flatMap(part -> part.cell().lines().stream()).toList(),
                parts.getFirst().cell(), padding, isRuled);
    }

    /// This table with the columns of another that goes on to its right: one that was too wide for the page, whose first
    /// columns are mostly printed again. Empty if the other is another table.
    Optional<WholeTable> wider(WholeTable right) {
        int same = sameRows(right);
        int larger = Math.max(rows.size(), right.rows.size());
        int keys = 0;
        while (same > 0 && larger - same <= ROWS_OF_HEADERS && keys < Math.min(columns, right.columns)
                && isSame(right, keys, same)) {
            keys++;
        }
        if (larger < 2 || (keys == 0 && !isLevelWith(right))) {
            return Optional.empty();
        }
        List<Optional<FlowRow>> here = stretched(larger);
        List<Optional<FlowRow>> there = right.stretched(larger);
        List<FlowRow> joined = new ArrayList<>();
        for (int i = 0; i < larger; i++) {
            joined.add(joined(here.get(i), there.get(i), keys));
        }
        return Optional.of(new WholeTable(joined, columns + right.columns - keys, Math.min(padding, right.padding),
                isRuled && right.isRuled, firstPage, right.lastPage));
    }

    /// Whether the rows are as many and as high, on other pages: a sheet that was cut into pages beside each other.
    private boolean isLevelWith(WholeTable right) {
        if (rows.size() != right.rows.size() || right.firstPage <= lastPage) {
            return false;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (Math.abs(rows.get(i).height() - right.rows.get(i).height()) > LEVEL) {
                return false;
            }
        }
        return true;
    }

    /// The rows, of which the first, that of the header, is made higher.
    private List<Optional<FlowRow>> stretched(int size) {
        int missing = size - rows.size();
        List<Optional<FlowRow>> stretched = new ArrayList<>();
        if (missing > 0) {
            stretched.add(Optional.of(rows.getFirst().higher(missing)));
            for (int i = 0; i < missing; i++) {
                stretched.add(Optional.empty());
            }
        }
        rows.stream().skip(missing > 0 ? 1 : 0).forEach(row -> stretched.add(Optional.of(row)));
        return stretched;
    }

    /// How many rows from the last one up say the same in the first column.
    private int sameRows(WholeTable right) {
        int same = 0;
        boolean isSaid = false;
        while (same < Math.min(rows.size(), right.rows.size())
                && words(row(same + 1), 0).equals(right.words(right.row(same + 1), 0))) {
            same++;
            isSaid |= !words(row(same), 0).isEmpty();
        }
        return isSaid ? same : 0;
    }

    private boolean isSame(WholeTable right, int column, int count) {
        if (!words(Optional.of(rows.getFirst()), column)
                .equals(right.words(Optional.of(right.rows.getFirst()), column))) {
            return false; // another header
        }
        for (int fromBelow = 1; fromBelow <= count; fromBelow++) {
            if (!words(row(fromBelow), column).equals(right.words(right.row(fromBelow), column))) {
                return false;
            }
        }
        return true;
    }

    /// @param fromBelow 1 for the last
    private Optional<FlowRow> row(int fromBelow) {
        return fromBelow > rows.size() ? Optional.empty() : Optional.of(rows.get(rows.size() - fromBelow));
    }

    private String words(Optional<FlowRow> row, int column) {
        return row.map(each -> each.parts(column)).filter(parts -> !parts.isEmpty()).map(this::words).orElse("");
    }

    private FlowRow joined(Optional<FlowRow> left, Optional<FlowRow> right, int keys) {
        var row = new FlowRow(List.of());
        left.stream().flatMap(each -> each.cells().stream()).forEach(row::goOn);
        right.stream().flatMap(each -> each.cells().stream()).filter(parts -> parts.getFirst().column() >= keys)
                .forEach(parts -> row.goOn(parts.stream().map(part -> part.moved(columns - keys)).toList()));
        return row;
    }
}
