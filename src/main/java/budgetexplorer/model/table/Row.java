package budgetexplorer.model.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of a stated table.
///
/// @param unit the code of the unit the row stands under, if it stands under one
/// @param number the row's number in the sheet, from 1; see [Source] for tables over several sheets
/// @param cells one for each column of the table
public record Row(RowKind kind, @Nullable String unit, int number, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    /// The same row with another cell.
    ///
    /// @param column the place among the table's columns, from 0
    public Row with(int column, Cell cell) {
        List<Cell> changed = new ArrayList<>(cells);
        changed.set(column, cell);
        return new Row(kind, unit, number, changed);
    }
}
