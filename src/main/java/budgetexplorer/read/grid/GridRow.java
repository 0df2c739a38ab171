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

    public Optional<GridCell> cell(int column) {
        return cells.stream().filter(cell -> cell.column() == column).findFirst();
    }

    public boolean isBlank() {
        return cells.stream().allMatch(cell -> cell.text().isEmpty());
    }
}
