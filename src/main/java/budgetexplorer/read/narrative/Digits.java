package budgetexplorer.read.narrative;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;

/// Reads the digits of a number as printed: `9,050.14`, `９，０５０．１４`.
final class Digits {
    /// How a number is printed.
    static final String FORM = "[0-9０-９]++(?:[,，][0-9０-９]{3}(?![0-9０-９]))*+(?:[.．][0-9０-９]++)?+";

    /// More digits than any budget has; an exact amount in 分 must fit 64 bits.
    private static final int MOST_BEFORE_POINT = 8;
    private static final int MOST = 16;

    private Digits() {}

    /// The number; empty if it is beyond any budget.
    static Optional<BigDecimal> parse(String printed, boolean negative) {
        if (printed.length() > 2 * MOST) {
            return Optional.empty();
        }
        var number = new BigDecimal(Normalizer.normalize(printed, Normalizer.Form.NFKC).replace(",", ""));
        if (number.precision() - number.scale() > MOST_BEFORE_POINT + 4 || number.precision() > MOST) {
            return Optional.empty();
        }
        return Optional.of(negative ? number.negate() : number);
    }
}
