package budgetexplorer.ui.importing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cells of a sheet as a problem names them: `D9` or `A9:G9`.
///
/// @param firstColumn from 0
/// @param firstRow    from 1
public record CellRange(int firstColumn, int firstRow, int lastColumn, int lastRow) {
    private static final Pattern FORM = Pattern.compile("([A-Z]{1,3})(\\d{1,7})(?::([A-Z]{1,3})(\\d{1,7}))?");
    private static final int LETTERS = 26;

    /// The cells of a name; empty if it names none.
    static Optional<CellRange> of(String name) {
        Matcher match = FORM.matcher(name);
        if (!match.matches()) {
            return Optional.empty();
        }
        int column = column(match.group(1));
        int row = Integer.parseInt(match.group(2));
        return Optional.of(match.group(3) == null
                ? new CellRange(column, row, column, row)
                : new CellRange(column, row, column(match.group(3)), Integer.parseInt(match.group(4))));
    }

    boolean contains(int column, int row) {
        return column >= firstColumn && column <= lastColumn && row >= firstRow && row <= lastRow;
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (column, letter) -> column * LETTERS + letter - 'A' + 1) - 1;
    }

    /// The letters of a column, from 0: `A`, `AB`.
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
