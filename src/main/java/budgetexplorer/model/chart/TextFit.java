package budgetexplorer.model.chart;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Fits words into a width: wrapped where there are lines for it, then cut with an ellipsis. As safe as its
/// measure.
public final class TextFit {
    private static final String ELLIPSIS = "…";
    private static final double STEP = 2;

    private final TextMeasure measure;

    /// @param measure how wide words will be
    public TextFit(TextMeasure measure) {
        this.measure = measure;
    }

    /// As much of the words as fits into one line; nothing where not even an ellipsis does.
    public String line(String text, TextStyle style, double width) {
        if (measure.width(text, style) <= width) {
            return text;
        }
        double room = width - measure.width(ELLIPSIS, style);
        return room < 0 ? "" : text.substring(0, fitting(text, style, room)).strip() + ELLIPSIS;
    }

    /// The words in lines, of which the last is cut where they do not fit.
    public List<String> lines(String text, TextStyle style, double width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (lines.size() < most - 1 && measure.width(rest, style) > width) {
            int end = endOfLine(rest, style, width);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        lines.add(line(rest, style, width));
        return lines;
    }

    /// As many lines, about as long as each other: no last line of a single character.
    List<String> evenLines(String text, TextStyle style, double width, int most) {
        List<String> lines = lines(text, style, width, most);
        for (double narrower = width - STEP; narrower > 0; narrower -= STEP) {
            List<String> even = lines(text, style, narrower, most);
            if (even.size() > lines.size() || even.getLast().endsWith(ELLIPSIS)) {
                return lines;
            }
            lines = even;
        }
        return lines;
    }

    /// The last place to break that fits; within a word only where the word alone is too long.
    private int endOfLine(String text, TextStyle style, double width) {
        int fitting = Math.max(Character.charCount(text.codePointAt(0)), fitting(text, style, width));
        var breaks = BreakIterator.getLineInstance(Locale.CHINESE);
        breaks.setText(text);
        int end = breaks.isBoundary(fitting) ? fitting : breaks.preceding(fitting);
        return end > 0 ? end : fitting;
    }

    private int fitting(String text, TextStyle style, double width) {
        int end = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            if (measure.width(text.substring(0, next), style) > width) {
                return end;
            }
            end = next;
        }
        return end;
    }
}
