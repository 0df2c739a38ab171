package budgetexplorer.read.layout;

import budgetexplorer.base.Characters;

/// Makes titles and headers comparable: without blanks and quotation marks, full-width letters, digits and brackets in
/// their half-width form.
public final class HeaderText {
    private static final String IGNORED = "“”\"‘’'《》";

    private HeaderText() {}

    /// The comparable form of a text.
    public static String normalise(String text) {
        var normalised = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (!Characters.isBlank(character) && IGNORED.indexOf(character) < 0) {
                normalised.append(Characters.halfWidth(character));
            }
        }
        return normalised.toString();
    }
}
