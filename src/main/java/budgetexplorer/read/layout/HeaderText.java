package budgetexplorer.read.layout;

/// Makes titles and headers comparable: without blanks and quotation marks, full-width letters, digits and brackets in
/// their half-width form.
public final class HeaderText {
    private static final String IGNORED = "“”\"‘’'《》";
    private static final int FIRST_FULL_WIDTH = 0xFF01;
    private static final int LAST_FULL_WIDTH = 0xFF5E;
    private static final int TO_HALF_WIDTH = 0xFEE0;

    private HeaderText() {}

    /// The comparable form of a text.
    public static String normalise(String text) {
        var normalised = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (!Character.isWhitespace(character) && !Character.isSpaceChar(character)
                    && IGNORED.indexOf(character) < 0) {
                normalised.append(FIRST_FULL_WIDTH <= character && character <= LAST_FULL_WIDTH
                        ? (char) (character - TO_HALF_WIDTH)
                        : character);
            }
        }
        return normalised.toString();
    }
}
