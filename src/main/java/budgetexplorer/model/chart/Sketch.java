package budgetexplorer.model.chart;

import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.Money;
import budgetexplorer.model.link.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A drawing in the making. It takes no words that would lie over others or beyond its sides. Not thread-safe.
final class Sketch {
    private final double width;
    private final TextMeasure measure;
    private final AmountFormat format;
    private final TextFit fit;
    private final List<Shape> shapes = new ArrayList<>();
    private final List<MarkInTheMaking> marks = new ArrayList<>();
    private final List<Area> written = new ArrayList<>();

    private record MarkInTheMaking(String name, String words, Optional<Link> link) {}

    Sketch(double width, TextMeasure measure, AmountFormat format) {
        this.width = width;
        this.measure = measure;
        this.format = format;
        this.fit = new TextFit(measure);
    }

    double width() {
        return width;
    }

    AmountFormat format() {
        return format;
    }

    TextFit fit() {
        return fit;
    }

    double width(String text, TextStyle style) {
        return measure.width(text, style);
    }

    /// Something that can be pointed at.
    ///
    /// @param remark said below the amount; may be empty
    int mark(String name, @Nullable Money amount, String remark, Optional<Link> link) {
        String stated = amount == null ? "" : words(new Quantity.Amount(amount));
        return mark(name, withRemark(stated, remark), link);
    }

    /// Something that can be pointed at; a dash for what is not known.
    ///
    /// @param remark said below the quantity; may be empty
    int mark(String name, Optional<Quantity> quantity, String remark, Optional<Link> link) {
        String stated = quantity.map(this::words).orElse(AmountFormat.DASH);
        return mark(name, withRemark(stated, remark), link);
    }

    /// Something that can be pointed at.
    int mark(String name, String words, Optional<Link> link) {
        marks.add(new MarkInTheMaking(name, words, link));
        return marks.size() - 1;
    }

    /// One below the other; either may be empty.
    static String withRemark(String stated, String remark) {
        return stated + (stated.isEmpty() || remark.isEmpty() ? "" : "\n") + remark;
    }

    /// A quantity with its unit.
    String words(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Amount(var money) -> format.amount(money) + " " + format.unit().label();
            case Quantity.Share share -> share.text(format);
        };
    }

    void add(Shape shape) {
        shapes.add(shape);
    }

    void box(Area area, Ink ink, int mark) {
        add(new Shape.Box(area, Math.min(3, Math.min(area.width(), area.height()) / 2), ink, false, mark));
    }

    void line(double x1, double y1, double x2, double y2, Ink ink) {
        add(new Shape.Line(x1, y1, x2, y2, 1, false, ink, Shape.NO_MARK));
    }

    /// Writes words unless there is no room for them.
    ///
    /// @param middle half the height of the letters
    boolean write(String text, TextStyle style, Ink ink, Anchor anchor, double x, double middle, int mark) {
        double wide = measure.width(text, style);
        double high = style.lineHeight();
        var area = new Area(anchor.left(x, wide), middle - high / 2, wide, high);
        boolean free = area.x() >= -0.01 && area.right() <= width + 0.01 && area.y() >= -0.01
                && written.stream().noneMatch(area::overlaps);
        if (free && !text.isEmpty()) {
            written.add(area);
            add(new Shape.Words(text, area, style, ink, mark));
        }
        return free;
    }

    /// Writes words, centred, that hide what is behind them.
    boolean writeOnGround(String text, TextStyle style, Ink ink, double x, double middle, int mark) {
        if (!write(text, style, ink, Anchor.CENTRE, x, middle, mark)) {
            return false;
        }
        Shape words = shapes.removeLast();
        add(new Shape.Box(words.area().grown(-2), 0, Ink.Role.GROUND, false, Shape.NO_MARK));
        add(words);
        return true;
    }

    /// Writes lines one below the other, together centred at a height.
    void write(List<String> lines, TextStyle style, Ink ink, Anchor anchor, double x, double middle, int mark) {
        double line = middle - (lines.size() - 1) * style.lineHeight() / 2;
        for (String text : lines) {
            write(text, style, ink, anchor, x, line, mark);
            line += style.lineHeight();
        }
    }

    Drawing drawing(double height) {
        List<Mark> done = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            MarkInTheMaking mark = marks.get(i);
            done.add(new Mark(mark.name(), mark.words(), mark.link(), areaOf(i)));
        }
        return new Drawing(width, height, shapes, done);
    }

    private Area areaOf(int mark) {
        return shapes.stream().filter(shape -> shape.mark() == mark && !(shape instanceof Shape.Words))
                .map(Shape::area).reduce(Area::and).orElse(new Area(0, 0, 0, 0));
    }
}
