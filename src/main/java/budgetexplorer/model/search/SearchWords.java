package budgetexplorer.model.search;

import budgetexplorer.base.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Takes a text apart into the words that are searched: every Chinese character is one, and every run of other letters and
/// digits. Widths, cases, punctuation and the commas within numbers make no difference. Stateless.
public final class SearchWords {
    private SearchWords() {}

    /// A word of a text.
    ///
    /// @param word  in half-width characters and lower case
    /// @param start the index of its first character in the text
    /// @param end   the index after its last character
    public record Word(String word, int start, int end) {
        /// Whether more letters or digits could follow, so that a user may not have typed all of it.
        public boolean isOpen() {
            return !Character.isIdeographic(word.codePointAt(0));
        }
    }

    /// The words of a text in their order.
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int character = character(text, at);
            int next = at + Character.charCount(text.codePointAt(at));
            if (isWord(character)) {
                int end = Character.isIdeographic(character) ? next : runEnd(text, next);
                words.add(new Word(plain(text.substring(at, end)), at, end));
                next = end;
            }
            at = next;
        }
        return words;
    }

    /// The words of a text without anything between them, for comparing texts.
    public static String joined(String text) {
        var joined = new StringBuilder(text.length());
        of(text).forEach(word -> joined.append(word.word()));
        return joined.toString();
    }

    private static int runEnd(String text, int from) {
        int end = from;
        while (end < text.length() && (continuesRun(character(text, end)) || isThousandsComma(text, end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean continuesRun(int character) {
        return isWord(character) && !Character.isIdeographic(character);
    }

    /// `9,050` is one number, `1,2` are two.
    private static boolean isThousandsComma(String text, int at) {
        return character(text, at) == ',' && isDigit(text, at - 1) && isDigit(text, at + 1) && isDigit(text, at + 2)
                && isDigit(text, at + 3) && !isDigit(text, at + 4);
    }

    private static boolean isDigit(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char character = Characters.halfWidth(text.charAt(at));
        return '0' <= character && character <= '9';
    }

    /// As SQLite's own words are made: letters and numbers of any script.
    private static boolean isWord(int character) {
        return Character.isLetterOrDigit(character) || Character.getType(character) == Character.LETTER_NUMBER
                || Character.getType(character) == Character.OTHER_NUMBER;
    }

    private static int character(String text, int at) {
        int character = text.codePointAt(at);
        return Character.isBmpCodePoint(character) ? Characters.halfWidth((char) character) : character;
    }

    private static String plain(String text) {
        if (text.length() == 1 && Character.isIdeographic(text.charAt(0))) {
            return text; // by far the most
        }
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = Characters.halfWidth(text.charAt(i));
            if (character != ',') {
                plain.append(character);
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
