package budgetexplorer.read.recognise;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads amounts that a file stores as text: `1,234.50`, `１２３`, `(1.00)` and `-1.00` for negatives.
final class AmountText {
    private static final String NUMBER = "(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?";
    private static final Pattern FORM = Pattern.compile("[-+]?" + NUMBER + "|\\(" + NUMBER + "\\)");
    private static final Pattern NOTHING = Pattern.compile("[-—–―/\\s]*");
    /// Longer than any amount, and than what is worth looking at.
    private static final int LONGEST = 40;

    private AmountText() {}

    /// Whether a text stands for nothing stated, such as `—`.
    static boolean isBlank(String text) {
        return text.length() <= LONGEST && !isWords(text) && NOTHING.matcher(plain(text)).matches();
    }

    /// Whether a text stands where an amount belongs: a number, or a dash for none.
    static boolean isAmount(String text) {
        return parse(text).isPresent() || (!text.isEmpty() && isBlank(text));
    }

    /// The number, or empty if the text is none.
    static Optional<BigDecimal> parse(String text) {
        if (text.length() > LONGEST || isWords(text)) {
            return Optional.empty();
        }
        String plain = plain(text);
        if (!FORM.matcher(plain).matches()) {
            return Optional.empty();
        }
        var number = new BigDecimal(plain.replaceAll("[,()+]", ""));
        return Optional.of(plain.startsWith("(") ? number.negate() : number);
    }

    /// Whether a text begins with a Chinese character, as most do.
    private static boolean isWords(String text) {
        return !text.isEmpty() && Character.isIdeographic(text.charAt(0));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replace('−', '-').replace(" ", "");
    }
}
