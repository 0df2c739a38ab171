package budgetexplorer.compare.difference;

import budgetexplorer.base.Characters;

/// Texts without what says nothing: blanks, line breaks, the width of letters and signs.
final class PlainText {
    private PlainText() {}

    static String of(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (!Characters.isBlank(character)) {
                plain.append(sign(character));
            }
        }
        return plain.toString();
    }

    private static char sign(char character) {
        return switch (character) {
            case '≧', '⩾' -> '≥';
            case '≦', '⩽' -> '≤';
            case '−' -> '-';
            default -> Characters.halfWidth(character);
        };
    }

    static boolean same(String one, String other) {
        return one.equals(other) || of(one).equals(of(other));
    }
}
