package budgetexplorer.model.table;

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
}
