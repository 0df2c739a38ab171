package budgetexplorer.compare.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The figures of a sentence, apart from its words.
public final class Figures {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");

    private Figures() {}

    /// A figure as it was and as it is.
    public record Pair(String before, String after) {}

    /// The figures that changed between two sentences whose words are the same; none where the words differ.
    public static List<Pair> changed(String before, String after) {
        String old = PlainText.of(before);
        String now = PlainText.of(after);
        if (!masked(old).equals(masked(now))) {
            return List.of();
        }
        List<Pair> changed = new ArrayList<>();
        Matcher one = NUMBER.matcher(old);
        Matcher other = NUMBER.matcher(now);
        while (one.find() && other.find()) {
            if (!one.group().equals(other.group())) {
                changed.add(new Pair(one.group(), other.group()));
            }
        }
        return changed;
    }

    static String masked(String plain) {
        return NUMBER.matcher(plain).replaceAll("#");
    }
}
