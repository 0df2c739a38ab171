package budgetexplorer.model.chart;

import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.MoneyUnit;
import java.util.List;

/// Layouts of tests, measured without fonts.
final class Layouts {
    /// Chinese characters as wide as the font is high, others about half as wide.
    private static final TextMeasure MEASURE = (text, style) -> text.codePoints()
            .mapToDouble(character -> character > 0x2000 ? style.size() : 0.56 * style.size()).sum();

    static final ChartLayout LAYOUT = new ChartLayout(MEASURE, new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN));

    private Layouts() {}

    static List<Shape.Words> words(Drawing drawing) {
        return shapes(drawing, Shape.Words.class);
    }

    static <T extends Shape> List<T> shapes(Drawing drawing, Class<T> kind) {
        return drawing.shapes().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// The words of a mark, in the order in which they were written.
    static List<String> words(Drawing drawing, int mark) {
        return words(drawing).stream().filter(words -> words.mark() == mark).map(Shape.Words::text).toList();
    }

    /// The rectangles that belong to a mark.
    static List<Shape.Box> boxes(Drawing drawing) {
        return shapes(drawing, Shape.Box.class).stream().filter(box -> box.mark() != Shape.NO_MARK).toList();
    }
}
