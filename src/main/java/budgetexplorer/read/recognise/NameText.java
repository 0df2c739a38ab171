package budgetexplorer.read.recognise;

import budgetexplorer.base.Characters;
import java.util.regex.Pattern;

/// Names as they are, without what a narrow column did to them.
final class NameText {
    /// Blanks that have a Chinese character, bracket or digit on either side part nothing.
    private static final Pattern BLANKS = Pattern
            .compile("(?<=[^\\x21-\\x7E])[\\s\\u3000\\u00A0]+|[\\s\\u3000\\u00A0]+(?=[^\\x21-\\x7E])");
    private static final Pattern LINE_FEEDS = Pattern.compile("[\\s\\u3000\\u00A0]+");

    private NameText() {}

    /// A name without line feeds and without blanks between Chinese characters.
    static String clean(String name) {
        return Characters.hasBlank(name)
                ? LINE_FEEDS.matcher(BLANKS.matcher(name).replaceAll("")).replaceAll(" ")
                : name;
    }
}
