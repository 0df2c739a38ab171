package budgetexplorer.read.pdf;

import java.util.regex.Pattern;

/// Where Chinese text may break into lines.
final class Typesetting {
    private static final String OPENING = "（(【[《〈“‘「『〔";
    private static final String CLOSING = "，。、；：！？）)】]》〉”’」』〕,.;:!?%％…";
    private static final String OF_NUMBERS = ".,%-+/≥≤><=";

    private static final double BETWEEN_SCRIPTS = 0.25;
    private static final double SLACK = 0.08;

    private static final Pattern NUMBER = Pattern.compile("[-+(（]?[\\d,]+(\\.\\d+)?[)）]?");

    private Typesetting() {}

    /// What a line lacks at most when a word that would nearly fit is put on the next, in sizes.
    ///
    /// @param isMixed whether letters and Chinese characters meet there, between which many programs leave a quarter
    static double slack(boolean isMixed) {
        return isMixed ? SLACK + BETWEEN_SCRIPTS : SLACK;
    }

    /// Whether a sign never ends a line.
    static boolean isOpening(String character) {
        return OPENING.contains(character);
    }

    /// Whether a sign never begins a line.
    static boolean isClosing(String character) {
        return CLOSING.contains(character);
    }

    /// Whether a character is part of a word or number that is not broken.
    static boolean isOfWord(String character) {
        char first = character.charAt(0);
        return (first < 0x250 && Character.isLetterOrDigit(first)) || OF_NUMBERS.indexOf(first) >= 0;
    }

    /// Whether a text is a whole number, as amounts are written.
    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /// What stands between the words of two lines that are one text.
    static String between(String line, String trailing, String next) {
        if (!trailing.isEmpty()) {
            return trailing;
        }
        boolean isBetweenWords = isLetter(line.charAt(line.length() - 1)) && isLetter(next.charAt(0));
        return isBetweenWords ? " " : "";
    }

    private static boolean isLetter(char character) {
        return character < 0x250 && Character.isLetter(character);
    }
}
