package budgetexplorer.read.layout;

import budgetexplorer.base.Characters;

/// Makes titles and headers comparable: without blanks and quotation marks, full-width letters, digits and brackets in
/// their half-width form.
public final class HeaderText {
    private HeaderText() {}

    /// The comparable form of a text.
    public static String normalise(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isIgnored(text.charAt(i)) || Characters.halfWidth(text.charAt(i)) != text.charAt(i)) {
                return normalised(text, i);
            }
        }
        return text; // most of them
    }

    private static String normalised(String text, int from) {
        var normalised = new StringBuilder(text.length()).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            if (!isIgnored(text.charAt(i))) {
                normalised.append(Characters.halfWidth(text.charAt(i)));
            }
        }
        return normalised.toString();
    }

    private static boolean isIgnored(char character) {
        return switch (character) {
            case '“', '”', '"', '‘', '’', '\'', '《', '》' -> true;
            default -> Characters.isBlank(character);
        };
    }
}
