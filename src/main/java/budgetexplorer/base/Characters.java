package budgetexplorer.base;

/// What characters have in common whatever the keyboard they were typed with.
public final class Characters {
    private static final char FIRST_FULL_WIDTH = '\uFF01';
    private static final char LAST_FULL_WIDTH = '\uFF5E';
    private static final char TO_HALF_WIDTH = '\uFEE0';

    private Characters() {}

    /// The half-width form of a full-width letter, digit or sign; any other character itself.
    public static char halfWidth(char character) {
        return FIRST_FULL_WIDTH <= character && character <= LAST_FULL_WIDTH
                ? (char) (character - TO_HALF_WIDTH)
                : character;
    }

    /// Whether a character is a blank of any width or breaks a line.
    public static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
