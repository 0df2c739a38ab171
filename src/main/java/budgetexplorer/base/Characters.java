package budgetexplorer.base;

/// What characters have in common whatever the keyboard they were typed with.
public final class Characters {
    /// The blank as wide as a Chinese character; those behind it are none.
    private static final char LAST_BLANK = '\u3000';
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

    /// Whether one of a text's characters is a blank of any width or breaks a line.
    public static boolean hasBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isBlank(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a character is a blank of any width or breaks a line.
    public static boolean isBlank(char character) {
        return character <= LAST_BLANK
                && (Character.isWhitespace(character) || Character.isSpaceChar(character));
    }
}
