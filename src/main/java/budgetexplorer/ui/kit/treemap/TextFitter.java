package budgetexplorer.ui.kit.treemap;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// Fits the words of a tile into its rectangle: wrapped to two lines, then cut with an ellipsis, then left out.
///
/// A value is never cut, since a number cut short reads as another number. For the application thread only.
final class TextFitter {
    private static final String ELLIPSIS = "…";
    private static final String VALUE_SEPARATOR = " · ";
    private static final int LEAST_CHARACTERS = 2;
    private static final double LINE_HEIGHT = 1.36;
    private static final double VALUE_DISTANCE = 10;

    private final TextWidths label;
    private final TextWidths value;
    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.CHINESE);

    /// @param font the label's font, which is made bold; values are regular and one pixel smaller
    TextFitter(Font font) {
        this.label = new TextWidths(Font.font(font.getFamily(), FontWeight.BOLD, font.getSize()));
        this.value = new TextWidths(Font.font(font.getFamily(), FontWeight.NORMAL, font.getSize() - 1));
    }

    Font labelFont() {
        return label.font();
    }

    Font valueFont() {
        return value.font();
    }

    double labelLineHeight() {
        return Math.ceil(label.font().getSize() * LINE_HEIGHT);
    }

    double valueLineHeight() {
        return Math.ceil(value.font().getSize() * LINE_HEIGHT);
    }

    FittedText fit(Tile tile, double width, double height) {
        if (height < labelLineHeight() || width < LEAST_CHARACTERS * value.font().getSize()) {
            return FittedText.NOTHING;
        }
        List<String> lines = wrap(tile.label(), width, height < 2 * labelLineHeight() ? 1 : 2);
        double left = height - lines.size() * labelLineHeight();
        if (lines.isEmpty() || left >= valueLineHeight()) {
            return new FittedText(lines, lines.isEmpty() ? "" : fitValue(tile.value(), width));
        }
        return lines.size() == 1 ? beside(lines.getFirst(), tile.value(), width) : new FittedText(lines, "");
    }

    /// In a flat tile the value stands on the label's line, if there is room.
    private FittedText beside(String line, String text, double width) {
        double start = label.of(line) + VALUE_DISTANCE;
        String fitted = width > start ? fitValue(text, width - start) : "";
        return new FittedText(List.of(line), fitted, fitted.isEmpty() ? 0 : start);
    }

    private List<String> wrap(String text, double width, int lines) {
        if (label.of(text) <= width) {
            return List.of(text);
        }
        List<String> wrapped = new ArrayList<>();
        String remaining = text;
        while (wrapped.size() < lines - 1 && label.of(remaining) > width) {
            int end = endOfLine(remaining, width);
            wrapped.add(remaining.substring(0, end).strip());
            remaining = remaining.substring(end).strip();
        }
        // a code cut short reads as another code, like a number
        int least = wrapped.isEmpty() ? text.indexOf(' ') + 1 + LEAST_CHARACTERS : 1;
        String last = ellipsised(remaining, width, least);
        if (last.isEmpty()) {
            return List.of();
        }
        wrapped.add(last);
        return wrapped;
    }

    /// The last place to break that fits; within a word only where the word alone is too long.
    private int endOfLine(String text, double width) {
        int fitting = Math.max(1, label.fitting(text, width));
        breaks.setText(text);
        int end = breaks.isBoundary(fitting) ? fitting : breaks.preceding(fitting);
        return end > 0 ? end : fitting;
    }

    private String ellipsised(String text, double width, int least) {
        if (label.of(text) <= width) {
            return text;
        }
        int fitting = label.fitting(text, width - label.of(ELLIPSIS));
        return fitting < least ? "" : text.substring(0, fitting).strip() + ELLIPSIS;
    }

    private String fitValue(String text, double width) {
        if (value.of(text) <= width) {
            return text;
        }
        int separator = text.indexOf(VALUE_SEPARATOR);
        String first = separator < 0 ? "" : text.substring(0, separator);
        return value.of(first) <= width ? first : "";
    }
}
