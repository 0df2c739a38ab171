package budgetexplorer.read.narrative;

import budgetexplorer.base.Characters;
import java.util.List;

/// Takes away the marks that a conversion left in a paragraph: `# `, `- `, `**` and `<b>`.
final class Marks {
    private static final List<String> INLINE = List.of("**", "<b>", "</b>");

    private Marks() {}

    /// The paragraph without marks, without blanks around it and with plain blanks. The cells of a table's row stay
    /// apart.
    static String remove(String paragraph) {
        String plain = withoutInline(paragraph);
        if (Rows.isRow(plain.strip())) {
            return plain.stripTrailing();
        }
        int start = 0;
        while (start < plain.length() && isLeading(plain, start)) {
            start++;
        }
        return plain.substring(start).strip();
    }

    private static boolean isLeading(String text, int at) {
        char character = text.charAt(at);
        return character == '#' || Character.isWhitespace(character)
                || (character == '-' && at + 1 < text.length() && text.charAt(at + 1) == ' ');
    }

    /// One pass suffices: what a removed mark brings together is looked at again when its last character comes.
    private static String withoutInline(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            plain.append(isBlank(character) ? ' ' : character);
            if (character == '*' || character == '>') {
                removeMarkAtEnd(plain);
            }
        }
        return plain.toString();
    }

    private static void removeMarkAtEnd(StringBuilder text) {
        INLINE.stream().filter(mark -> endsWith(text, mark)).findFirst()
                .ifPresent(mark -> text.setLength(text.length() - mark.length()));
    }

    private static boolean isBlank(char character) {
        return (character != '\t' && Characters.isBlank(character))
                || character == '\u200b' || character == '\ufeff';
    }

    private static boolean endsWith(StringBuilder text, String end) {
        int start = text.length() - end.length();
        return start >= 0 && text.indexOf(end, start) == start;
    }
}
