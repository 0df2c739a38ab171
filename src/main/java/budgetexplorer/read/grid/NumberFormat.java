package budgetexplorer.read.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/// How spreadsheets keep and show numbers.
public final class NumberFormat {
    /// Spreadsheets compute with 15 significant digits; what stands behind is noise of binary fractions.
    private static final MathContext SIGNIFICANT = new MathContext(15);
    /// No spreadsheet has numbers with more digits than this before or behind the point.
    private static final int LARGEST_SCALE = 400;

    private NumberFormat() {}

    /// A cell of a number.
    ///
    /// @param value    as the file has it
    /// @param decimals how many it is shown with, or [GridCell#AS_NEEDED]
    /// @throws NumberFormatException if it is no number that a spreadsheet can have
    public static GridCell cell(int column, String value, int decimals) {
        BigDecimal number = new BigDecimal(value).round(SIGNIFICANT);
        if (number.scale() > LARGEST_SCALE || number.scale() < -LARGEST_SCALE) {
            throw new NumberFormatException(value);
        }
        return GridCell.number(column, number, decimals);
    }

    /// The zeros and hashes behind the point in the section for positive numbers: `#,##0.00` shows two.
    ///
    /// @return [GridCell#AS_NEEDED] if the format does not fix them
    public static int decimals(@Nullable String formatCode) {
        if (formatCode == null) {
            return GridCell.AS_NEEDED;
        }
        String positive = formatCode.split(";", 2)[0];
        if (!positive.contains("0")) {
            return GridCell.AS_NEEDED;
        }
        int point = positive.indexOf('.');
        if (point < 0) {
            return 0;
        }
        int end = point + 1;
        while (end < positive.length() && "0#?".indexOf(positive.charAt(end)) >= 0) {
            end++;
        }
        return end - point - 1;
    }
}
