package budgetexplorer.read.recognise;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads amounts that a file stores as text: `1,234.50`, `１２３`, `(1.00)` and `-1.00` for negatives.
final class AmountText {
    private static final Pattern FORM = Pattern.compile("\\(?[-+]?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?\\)?");
    private static final Pattern NOTHING = Pattern.compile("[-—–―/\\s]*");

    private AmountText() {}

    /// Whether a text stands for nothing stated, such as `—`.
    static boolean isBlank(String text) {
        return NOTHING.matcher(text).matches();
    }

    /// The number, or empty if the text is none.
    static Optional<BigDecimal> parse(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replace('−', '-').replace(" ", "");
        if (!FORM.matcher(plain).matches()) {
            return Optional.empty();
        }
        boolean bracketed = plain.startsWith("(");
        if (bracketed != plain.endsWith(")")) {
            return Optional.empty();
        }
        var number = new BigDecimal(plain.replaceAll("[,()+]", ""));
        return Optional.of(bracketed ? number.negate() : number);
    }
}
