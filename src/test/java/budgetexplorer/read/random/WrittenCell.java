package budgetexplorer.read.random;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a document's cell holds.
sealed interface WrittenCell {
    record Words(String text) implements WrittenCell {}

    /// @param format as a spreadsheet names it; `General` shows the digits it has
    record Number(BigDecimal value, String format) implements WrittenCell {}

    /// @param value the one it was saved with; none if the file was never calculated
    record Formula(@Nullable BigDecimal value, String format) implements WrittenCell {}

    /// The cell as a text file shows it.
    default String shown() {
        return switch (this) {
            case Words(var text) -> text.replace('\n', ' ');
            case Number(var value, var format) -> shown(value, format);
            case Formula(var value, var format) -> value == null ? "" : shown(value, format);
        };
    }

    private static String shown(BigDecimal value, String format) {
        return format.equals("General")
                ? plain(value)
                : new DecimalFormat(format, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
