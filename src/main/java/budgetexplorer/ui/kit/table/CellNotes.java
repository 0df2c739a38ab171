package budgetexplorer.ui.kit.table;

import budgetexplorer.model.table.Row;

/// Tells what is to be told of the cells of the table that is shown. Immutable.
@FunctionalInterface
public interface CellNotes {
    /// Nothing is to be told of any.
    CellNotes NONE = (_, _) -> CellNote.NONE;

    /// Of a cell.
    ///
    /// @param column the place among the table's columns, from 0
    CellNote of(Row row, int column);
}
