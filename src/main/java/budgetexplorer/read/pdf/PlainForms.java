package budgetexplorer.read.pdf;

import java.text.Normalizer;

/// Characters that fonts name by their look alone: a font that draws 金 the word and ⾦ the radical with one shape may say
/// either.
final class PlainForms {
    private static final char FIRST_RADICAL = '\u2E80';
    private static final char LAST_RADICAL = '\u2FDF';
    private static final char FIRST_COMPATIBLE = '\uF900';
    private static final char LAST_COMPATIBLE = '\uFAFF';
    private static final char NO_BREAK_BLANK = '\u00A0';

    private PlainForms() {}

    /// The text with words instead of radicals.
    static String of(String text) {
        if (text.length() == 1) {
            char character = text.charAt(0);
            if (character == NO_BREAK_BLANK || character == '\t') {
                return " ";
            }
            if (!isRadical(character)) {
                return text;
            }
        }
        return text.chars().anyMatch(PlainForms::isRadical) ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }

    private static boolean isRadical(int character) {
        return (FIRST_RADICAL <= character && character <= LAST_RADICAL)
                || (FIRST_COMPATIBLE <= character && character <= LAST_COMPATIBLE);
    }
}
