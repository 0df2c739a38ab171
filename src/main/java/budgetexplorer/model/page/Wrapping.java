package budgetexplorer.model.page;

import budgetexplorer.model.chart.TextFit;
import budgetexplorer.model.chart.TextMeasure;
import budgetexplorer.model.chart.TextStyle;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// How words share their width and their height. As safe as its measure.
record Wrapping(TextMeasure measure) {
    private static final double EXACT = 0.5;
    private static final double LEAST_PART = 0.25;
    private static final String PAUSES = "，：；、。,:;";

    /// A little more than measured, so that words which just fit do fit.
    private static final double SLACK = 0.01;

    double width(String text, TextStyle style) {
        return measure.width(text, style);
    }

    /// The words in as many lines as they need.
    List<String> lines(String text, TextStyle style, double width) {
        return lines(text, style, width, Integer.MAX_VALUE);
    }

    /// The words in lines, of which the last is cut where they do not fit. Lines that they have already are kept.
    List<String> lines(String text, TextStyle style, double width, int most) {
        List<String> lines = new ArrayList<>();
        for (String line : text.lines().limit(most).toList()) {
            lines.addAll(new TextFit(measure).lines(line, style, width + SLACK,
                    Math.max(1, most - lines.size())));
        }
        return lines.isEmpty() ? List.of("") : lines.subList(0, Math.min(most, lines.size()));
    }

    /// The words in as few lines as they need, all about as long.
    List<String> balanced(String text, TextStyle style, double width) {
        List<String> lines = lines(text, style, width);
        return lines.size() == 1
                ? lines
                : lines(text, style, Math.min(width, narrowest(text, style, lines.size(), width)));
    }

    /// A sentence in as few lines as it needs: two break after a comma where there is one not far from the middle.
    List<String> sentence(String text, TextStyle style, double width) {
        List<String> lines = balanced(text, style, width);
        if (lines.size() != 2) {
            return lines;
        }
        double whole = width(text, style);
        return IntStream.range(1, text.length()).filter(at -> isPause(text, at)).boxed()
                .min(Comparator.comparingDouble(at -> Math.abs(width(text.substring(0, at), style) - whole / 2)))
                .map(at -> List.of(text.substring(0, at).strip(), text.substring(at).strip()))
                .filter(halves -> halves.stream().allMatch(half -> !half.isEmpty() && width(half, style) <= width))
                .filter(halves -> width(halves.getFirst(), style) >= LEAST_PART * whole
                        && width(halves.getLast(), style) >= LEAST_PART * whole)
                .orElse(lines);
    }

    /// The commas within numbers are none.
    private static boolean isPause(String text, int at) {
        return PAUSES.indexOf(text.charAt(at - 1)) >= 0
                && (at == text.length() || !Character.isDigit(text.charAt(at)));
    }

    /// As much of the words as fits into one line.
    String line(String text, TextStyle style, double width) {
        return new TextFit(measure).line(text, style, width + SLACK);
    }

    /// The least width in which words take no more lines than given and none of them is broken, unless a single word is
    /// wider than the limit.
    double narrowest(String text, TextStyle style, int lines, double limit) {
        double whole = width(text, style);
        double low = Math.min(whole, Math.max(whole / lines, Math.min(widestWord(text, style), limit)));
        if (lines == 1 || fits(text, style, low, lines)) {
            return lines == 1 ? whole : low;
        }
        double high = whole;
        while (high - low > EXACT) {
            double middle = (low + high) / 2;
            if (fits(text, style, middle, lines)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private boolean fits(String text, TextStyle style, double width, int lines) {
        return lines(text, style, width).size() <= lines;
    }

    private double widestWord(String text, TextStyle style) {
        var breaks = BreakIterator.getLineInstance(Locale.CHINESE);
        breaks.setText(text);
        double widest = 0;
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            widest = Math.max(widest, width(text.substring(from, to).strip(), style));
            from = to;
        }
        return widest;
    }
}
