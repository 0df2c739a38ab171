package budgetexplorer.read.grid;

import java.util.List;
import java.util.Optional;

/// A row of a grid.
///
/// @param number from 1; rows above the first row of a text's table count down from 0
/// @param cells  those that hold something, from left to right
public record GridRow(int number, Kind kind, List<GridCell> cells) {
    /// How a row stands in its file.
    public enum Kind {
        /// For all to see.
        SHOWN,
        /// In a workbook, but hidden there.
        HIDDEN,
        /// A paragraph of a text above, between or below the rows of its tables.
        PROSE
    }

    public GridRow {
        cells = List.copyOf(cells);
    }

    /// A row for all to see.
    public static GridRow shown(int number, List<GridCell> cells) {
        return new GridRow(number, Kind.SHOWN, cells);
    }

    /// A paragraph between tables.
    public static GridRow prose(int number, String text) {
        return new GridRow(number, Kind.PROSE, List.of(GridCell.text(0, text)));
    }

    /// The cell of a column counted from 0; empty if it holds nothing.
    public Optional<GridCell> cell(int column) {
        if (column < cells.size() && cells.get(column).column() == column) {
            return Optional.of(cells.get(column)); // no gap before it
        }
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).column() == column) {
                return Optional.of(cells.get(i));
            }
        }
        return Optional.empty();
    }

    /// Whether its cells show nothing.
    public boolean isBlank() {
        for (GridCell cell : cells) {
            if (!cell.text().isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
