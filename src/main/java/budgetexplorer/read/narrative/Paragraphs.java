package budgetexplorer.read.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Joins the paragraphs that a page broke in two.
final class Paragraphs {
    private static final Pattern PAGE_NUMBER = Pattern
            .compile("[-—－–\\s]*(第\\s?)?\\d{1,4}(\\s?页)?[-—－–\\s]*(共\\s?\\d{1,4}\\s?页)?");
    private static final String ENDS = "。；：;:！？!?…";
    private static final String CLOSING = "”\"’）)】》";

    private Paragraphs() {}

    static List<String> withoutPageNumbers(List<String> paragraphs) {
        return paragraphs.stream()
                .filter(paragraph -> Rows.isRow(paragraph) || !PAGE_NUMBER.matcher(paragraph).matches()).toList();
    }

    static List<String> join(List<String> paragraphs) {
        var joined = new ArrayList<String>();
        var open = new StringBuilder();
        String last = "";
        for (String paragraph : paragraphs) {
            if (!open.isEmpty() && !continues(last, paragraph)) {
                joined.add(open.toString());
                open.setLength(0);
            }
            open.append(paragraph);
            last = paragraph;
        }
        if (!open.isEmpty()) {
            joined.add(open.toString());
        }
        return joined;
    }

    private static boolean continues(String paragraph, String next) {
        return !Rows.isRow(paragraph) && !Rows.isRow(next) && !endsSentence(paragraph, next)
                && !Headings.isAny(paragraph) && !Headings.isPart(next) && Headings.sectionKind(next).isEmpty()
                && !Enumerator.of(next).isPresent();
    }

    private static boolean endsSentence(String paragraph, String next) {
        int last = paragraph.length() - 1;
        while (last > 0 && CLOSING.indexOf(paragraph.charAt(last)) >= 0) {
            last--;
        }
        char end = paragraph.charAt(last);
        boolean numberGoesOn = end == '.' && Character.isDigit(next.charAt(0));
        return ENDS.indexOf(end) >= 0 || (end == '.' && !numberGoesOn);
    }
}
