package budgetexplorer.read.narrative;

import budgetexplorer.model.narrative.NamedItem;
import java.util.ArrayList;
import java.util.List;

/// Splits a list into its names: `维修（护）费、会议费、培训费`.
final class Names {
    static final String SEPARATORS = "、，,；";
    /// Of short lists of two: `基本支出预算和项目支出预算`. Names of other lists may hold these words.
    static final String SEPARATORS_AND_WORDS = SEPARATORS + "和及";

    private static final int LONGEST_LIST = 2_000;

    private Names() {}

    /// Where a list of names ends.
    static int end(String text, int start) {
        int at = start;
        while (at < Math.min(text.length(), start + LONGEST_LIST) && "。；;\t".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /// The names between two places; punctuation in brackets separates nothing.
    static List<NamedItem> split(Paragraph paragraph, int start, int end, String separators) {
        var names = new ArrayList<NamedItem>();
        int depth = 0;
        int first = start;
        for (int at = start; at < end; at++) {
            char character = paragraph.text().charAt(at);
            if (character == '（' || character == '(') {
                depth++;
            } else if (character == '）' || character == ')') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && separators.indexOf(character) >= 0) {
                add(names, paragraph, first, at);
                first = at + 1;
            }
        }
        add(names, paragraph, first, end);
        return names;
    }

    private static void add(List<NamedItem> names, Paragraph paragraph, int start, int end) {
        String text = paragraph.text();
        int first = start;
        while (first < end && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        int last = end;
        while (last > first && (Character.isWhitespace(text.charAt(last - 1)) || text.charAt(last - 1) == '等')) {
            last--;
        }
        if (last > first) {
            names.add(new NamedItem(text.substring(first, last), paragraph.span(first, last)));
        }
    }
}
