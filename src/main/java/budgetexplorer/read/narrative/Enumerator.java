package budgetexplorer.read.narrative;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What numbers a paragraph: `一、`, `（一）`, `1.`, `（1）`, `①`.
///
/// @param level 1 to 5 in the order above; 0 for none
/// @param length how many characters of the paragraph it takes, the blanks after it included
record Enumerator(int level, int length) {
    private static final Pattern FORM = Pattern
            .compile("([一二三四五六七八九十]{1,4}\\s?[、.．])|([(（]\\s*[一二三四五六七八九十]{1,4}\\s*[)）][、.．]?)"
                    + "|(\\d{1,2}\\s?[.．、](?!\\d))|([(（]\\s*\\d{1,2}\\s*[)）])|([①-⑳])");
    private static final Pattern BLANKS = Pattern.compile("\\s*");

    /// The enumerator that a text begins with.
    static Enumerator of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.lookingAt()) {
            return new Enumerator(0, 0);
        }
        int level = 1;
        while (matcher.group(level) == null) {
            level++;
        }
        Matcher blanks = BLANKS.matcher(text).region(matcher.end(), text.length());
        return new Enumerator(level, blanks.lookingAt() ? blanks.end() : matcher.end());
    }

    boolean isPresent() {
        return level > 0;
    }

    /// The text without its enumerator.
    static String strip(String text) {
        return text.substring(of(text).length);
    }
}
