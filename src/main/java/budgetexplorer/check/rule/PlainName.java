package budgetexplorer.check.rule;

import budgetexplorer.base.Characters;
import java.util.List;
import java.util.regex.Pattern;

/// Makes names of the narrative and of the tables comparable: blanks, quotation marks and the width of brackets say nothing.
public final class PlainName {
    private static final String QUOTES = "“”‘’\"'「」『』《》";
    private static final Pattern ENUMERATOR = Pattern
            .compile("^(?:[一二三四五六七八九十]+[、.]|\\([一二三四五六七八九十]+\\)、?|\\d+[、.]|\\(\\d+\\)、?)");

    private PlainName() {}

    /// A name without blanks and quotation marks, brackets in half width.
    public static String of(String name) {
        var plain = new StringBuilder(name.length());
        name.chars().mapToObj(character -> (char) character)
                .filter(character -> !Characters.isBlank(character) && QUOTES.indexOf(character) < 0)
                .forEach(character -> plain.append(Characters.halfWidth(character)));
        return plain.toString();
    }

    /// Several names so.
    public static List<String> of(List<String> names) {
        return names.stream().map(PlainName::of).toList();
    }

    /// The name behind its number: `（三）一般债券收入`.
    public static String withoutEnumerator(String plain) {
        return ENUMERATOR.matcher(plain).replaceFirst("");
    }

    /// How deep a numbered line stands: 1 for 一、, 2 for （一）, 3 for 1、; 0 for a line without a number.
    public static int depth(String plain) {
        var matcher = ENUMERATOR.matcher(plain);
        if (!matcher.find()) {
            return 0;
        }
        boolean bracket = plain.startsWith("(");
        boolean digit = Character.isDigit(plain.charAt(bracket ? 1 : 0));
        return (bracket ? 2 : 1) + (digit ? 2 : 0);
    }
}
