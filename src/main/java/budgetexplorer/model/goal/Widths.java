package budgetexplorer.model.goal;

/// Makes texts comparable that were typed with full-width or half-width characters.
final class Widths {
    private static final char FIRST_FULL_WIDTH = '\uFF01';
    private static final char LAST_FULL_WIDTH = '\uFF5E';
    private static final char TO_HALF_WIDTH = '\uFEE0';

    private Widths() {}

    /// The text in half-width characters and plain blanks, character by character: positions stay what they are.
    static String narrow(String text) {
        var narrow = new StringBuilder(text.length());
        text.chars().forEach(character -> narrow.append(narrow((char) character)));
        return narrow.toString();
    }

    private static char narrow(char character) {
        if (FIRST_FULL_WIDTH <= character && character <= LAST_FULL_WIDTH) {
            return (char) (character - TO_HALF_WIDTH);
        }
        return switch (character) {
            case '≧', '⩾' -> '≥';
            case '≦', '⩽' -> '≤';
            case '−' -> '-';
            default -> isBlank(character) ? ' ' : character;
        };
    }

    private static boolean isBlank(char character) {
        return character != '\n' && (Character.isWhitespace(character) || Character.isSpaceChar(character));
    }
}
