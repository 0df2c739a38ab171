package budgetexplorer.read.grid;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A cell that holds something, whatever the format it came from.
///
/// @param column   from 0
/// @param text     what the cell shows, blanks at both ends removed
/// @param number   the exact value, if the file stores the cell as a number
/// @param decimals how many decimals the number is shown with, or [#AS_NEEDED]
/// @param isUncalculated whether the cell has a formula but no value: the file was never calculated
public record GridCell(int column, String text, @Nullable BigDecimal number, int decimals, boolean isUncalculated) {
    /// The number is shown with as many decimals as it has.
    public static final int AS_NEEDED = -1;

    /// A cell of words.
    public static GridCell text(int column, String text) {
        return new GridCell(column, text.strip(), null, 0, false);
    }

    /// A number shown with some decimals.
    public static GridCell number(int column, BigDecimal number, int decimals) {
        return new GridCell(column, number.stripTrailingZeros().toPlainString(), number, decimals, false);
    }

    /// A formula without a value.
    public static GridCell uncalculated(int column) {
        return new GridCell(column, "", null, 0, true);
    }
}
