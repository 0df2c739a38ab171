package budgetexplorer.read.grid;

import java.util.List;
import java.util.Optional;

/// A row of a grid.
///
/// @param number from 1
/// @param cells  those that hold something, from left to right
public record GridRow(int number, List<GridCell> cells) {
    public GridRow {
        cells = List.copyOf(cells);
    }

    /// The cell of a column counted from 0; empty if it holds nothing.
    public Optional<GridCell> cell(int column) {
        for (GridCell cell : cells) {
            if (cell.column() == column) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    /// Whether its cells show nothing.
    public boolean isBlank() {
        return cells.stream().allMatch(cell -> cell.text().isEmpty());
    }
}
