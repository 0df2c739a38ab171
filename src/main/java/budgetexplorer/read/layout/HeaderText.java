package budgetexplorer.read.layout;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Makes titles and headers comparable: without blanks and quotation marks, brackets and digits in their half-width form.
public final class HeaderText {
    private static final Pattern IGNORED = Pattern.compile("[\\s\\u3000“”\"‘’'《》]+");

    private HeaderText() {}

    public static String normalise(String text) {
        return IGNORED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }
}
