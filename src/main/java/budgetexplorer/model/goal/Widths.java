package budgetexplorer.model.goal;

import budgetexplorer.base.Characters;

/// Makes texts comparable that were typed with full-width or half-width characters.
final class Widths {
    private Widths() {}

    /// The text in half-width characters and plain blanks, character by character: positions stay what they are.
    static String narrow(String text) {
        var narrow = new StringBuilder(text.length());
        text.chars().forEach(character -> narrow.append(narrow((char) character)));
        return narrow.toString();
    }

    private static char narrow(char character) {
        return switch (character) {
            case '≧', '⩾' -> '≥';
            case '≦', '⩽' -> '≤';
            case '−' -> '-';
            default -> isBlank(character) ? ' ' : Characters.halfWidth(character);
        };
    }

    private static boolean isBlank(char character) {
        return character != '\n' && Characters.isBlank(character);
    }
}
