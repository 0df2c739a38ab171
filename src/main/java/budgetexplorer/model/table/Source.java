package budgetexplorer.model.table;

import java.util.List;

/// Where a table stands. Most stand on one sheet; where each unit has a sheet of its own, the table's rows count on from
/// sheet to sheet: those of the n-th (from 0) begin at n × [#ROWS_OF_A_SHEET].
///
/// @param file   the file's name
/// @param sheets the names of the sheets, at least one
public record Source(String file, List<String> sheets) {
    /// More rows than are read of one sheet.
    public static final int ROWS_OF_A_SHEET = 1 << 18;

    public Source {
        sheets = List.copyOf(sheets);
    }

    /// A table on one sheet.
    public static Source of(String file, String sheet) {
        return new Source(file, List.of(sheet));
    }

    /// The sheet that a row stands on.
    public String sheet(Row row) {
        return sheets.get(row.number() / ROWS_OF_A_SHEET);
    }

    /// The number that a row has on its sheet, from 1.
    public static int numberOnSheet(Row row) {
        return row.number() % ROWS_OF_A_SHEET;
    }
}
