package budgetexplorer.ui.kit.table;

import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Row;

/// A cell of a stated table.
///
/// @param column the place among the table's columns, from 0
public record SelectedCell(Row row, int column) {
    /// What it holds.
    public Cell cell() {
        return row.cells().get(column);
    }
}
