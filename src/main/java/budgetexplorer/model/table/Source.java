package budgetexplorer.model.table;

import java.util.List;
import java.util.Optional;

/// Where a table stands. Most stand on one sheet; where each unit has a sheet of its own, the table's rows count on from
/// sheet to sheet: those of the n-th (from 0) begin at n × [#ROWS_OF_A_SHEET].
///
/// @param file   the file's name
/// @param sheets the names of the sheets, at least one
public record Source(String file, List<String> sheets) {
    /// More rows than are read of one sheet.
    public static final int ROWS_OF_A_SHEET = 1 << 18;

    /// The highest number that a row of a file has on its sheet. What is added here has a number above it, so that every
    /// row of the file keeps its own, and with it its address.
    public static final int LAST_OF_A_FILE = 200_000;

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

    /// The number that a row has on its sheet, from 1; above [#LAST_OF_A_FILE] for one that was added here.
    public static int numberOnSheet(Row row) {
        return row.number() % ROWS_OF_A_SHEET;
    }

    /// Whether a row was added here, so that no file has it.
    public static boolean isAdded(Row row) {
        return numberOnSheet(row) > LAST_OF_A_FILE;
    }

    /// Which row of its sheet it is, in addresses: `9`, or `+1` for the first that was added here.
    public static String rowOnSheet(Row row) {
        int number = numberOnSheet(row);
        return isAdded(row) ? "+" + (number - LAST_OF_A_FILE) : String.valueOf(number);
    }

    /// A number for a row to be added on the same sheet as another, which no row of the table has.
    ///
    /// @param beside empty for the first sheet
    public static int numberBeside(Optional<Row> beside, List<Row> rows) {
        int sheet = beside.map(row -> row.number() / ROWS_OF_A_SHEET).orElse(0);
        return rows.stream().mapToInt(Row::number).filter(number -> number / ROWS_OF_A_SHEET == sheet)
                .reduce(sheet * ROWS_OF_A_SHEET + LAST_OF_A_FILE, Math::max) + 1;
    }
}
