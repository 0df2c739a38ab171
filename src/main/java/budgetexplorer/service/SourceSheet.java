package budgetexplorer.service;

import java.util.List;

/// A sheet of a file as it stands there, to point at a cell of it.
///
/// @param name the sheet's name
/// @param rows those that hold something, from top to bottom
public record SourceSheet(String name, List<SourceRow> rows) {
    public SourceSheet {
        rows = List.copyOf(rows);
    }

    /// A row of a sheet.
    ///
    /// @param number as the place of a problem has it
    /// @param cells  the texts from the first column on, empty where a cell holds nothing
    public record SourceRow(int number, List<String> cells) {
        public SourceRow {
            cells = List.copyOf(cells);
        }
    }
}
