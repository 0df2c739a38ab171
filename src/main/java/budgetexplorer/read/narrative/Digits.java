package budgetexplorer.read.narrative;

import budgetexplorer.model.MoneyUnit;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;

/// Reads the digits of a number as printed: `9,050.14`, `９，０５０．１４`.
final class Digits {
    /// How a number is printed.
    static final String FORM = "[0-9０-９]++(?:[,，][0-9０-９]{3}(?![0-9０-９]))*+(?:[.．][0-9０-９]++)?+";

    /// More characters than any number of a budget takes.
    private static final int LONGEST = 32;
    private static final BigDecimal MOST_FEN = BigDecimal.valueOf(Long.MAX_VALUE / 10);

    private Digits() {}

    /// The number of a unit; empty if it is beyond any budget, so that an amount in 分 always fits 64 bits.
    static Optional<BigDecimal> parse(String printed, boolean negative, String unit) {
        if (printed.length() > LONGEST) {
            return Optional.empty();
        }
        var number = new BigDecimal(Normalizer.normalize(printed, Normalizer.Form.NFKC).replace(",", ""));
        long fen = MoneyUnit.ofLabel(unit).map(MoneyUnit::fen).orElse(1L);
        return number.multiply(BigDecimal.valueOf(fen)).compareTo(MOST_FEN) > 0
                ? Optional.empty()
                : Optional.of(negative ? number.negate() : number);
    }
}
