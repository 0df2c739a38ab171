package budgetexplorer.model.page;

import budgetexplorer.model.chart.Anchor;
import budgetexplorer.model.chart.Area;
import budgetexplorer.model.chart.Ink;
import budgetexplorer.model.chart.Shape;
import budgetexplorer.model.chart.TextStyle;
import budgetexplorer.model.handout.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The head of a table's block: words in levels, those above several columns with a line below them. Not thread-safe.
final class TableHead {
    private static final TextStyle STYLE = TextStyle.STRONG;
    private static final double ABOVE = 5;
    private static final double BELOW = 4;

    private final List<Section.Column> columns;
    private final ColumnPlaces places;
    private final Wrapping wrapping;
    private final List<HeaderSpan> spans;
    private final double[] heights;

    TableHead(List<Section.Column> columns, ColumnPlaces places, Wrapping wrapping) {
        this.columns = columns;
        this.places = places;
        this.wrapping = wrapping;
        this.spans = HeaderSpan.of(columns);
        this.heights = new double[HeaderSpan.depth(columns)];
        Arrays.fill(heights, STYLE.lineHeight() + ABOVE + BELOW);
        spans.stream().filter(span -> !span.last()).forEach(
                span -> heights[span.level()] = Math.max(heights[span.level()], height(span)));
        spans.stream().filter(HeaderSpan::last).forEach(
                span -> heights[heights.length - 1] += Math.max(0, height(span) - bottom() + top(span.level())));
    }

    double height() {
        return bottom();
    }

    private double top(int level) {
        return Arrays.stream(heights).limit(level).sum();
    }

    private double bottom() {
        return Arrays.stream(heights).sum();
    }

    private double height(HeaderSpan span) {
        return lines(span).size() * STYLE.lineHeight() + ABOVE + BELOW;
    }

    private List<String> lines(HeaderSpan span) {
        return wrapping.balanced(span.text(), STYLE, places.right(span.to()) - places.left(span.from()));
    }

    /// @param isForm whether lines part the columns
    List<Shape> shapes(boolean isForm) {
        List<Shape> shapes = new ArrayList<>();
        if (isForm) {
            spans.stream().filter(span -> span.from() > 0)
                    .forEach(span -> shapes.add(places.line(span.from(), top(span.level()), bottom())));
        }
        shapes.add(new Shape.Line(0, 0, places.width(), 0, 1.4, false, Ink.Role.NEUTRAL, Shape.NO_MARK));
        for (HeaderSpan span : spans) {
            words(span, shapes);
            if (!span.last()) {
                double y = top(span.level() + 1);
                double beside = isForm ? places.gap() / 2 : 0;
                shapes.add(new Shape.Line(Math.max(0, places.left(span.from()) - beside), y,
                        Math.min(places.width(), places.right(span.to()) + beside), y, 0.8, false, Ink.Role.AXIS,
                        Shape.NO_MARK));
            }
        }
        shapes.add(new Shape.Line(0, height(), places.width(), height(), 0.9, false, Ink.Role.NEUTRAL, Shape.NO_MARK));
        return shapes;
    }

    /// At the bottom of their level; the last words of a column right above its cells.
    private void words(HeaderSpan span, List<Shape> shapes) {
        List<String> lines = lines(span);
        double y = (span.last() ? bottom() : top(span.level() + 1)) - BELOW - lines.size() * STYLE.lineHeight();
        for (String line : lines) {
            if (!line.isEmpty()) {
                double wide = wrapping.width(line, STYLE);
                double left = anchor(span).left(x(span), wide);
                shapes.add(new Shape.Words(line, new Area(left, y, wide, STYLE.lineHeight()), STYLE, Ink.Role.TEXT,
                        Shape.NO_MARK));
            }
            y += STYLE.lineHeight();
        }
    }

    private Anchor anchor(HeaderSpan span) {
        if (!span.last()) {
            return Anchor.CENTRE;
        }
        return columns.get(span.from()).align() == Section.Align.LEFT ? Anchor.LEFT : Anchor.RIGHT;
    }

    private double x(HeaderSpan span) {
        double left = places.left(span.from());
        double right = places.right(span.to());
        return switch (anchor(span)) {
            case LEFT -> left;
            case CENTRE -> (left + right) / 2;
            case RIGHT -> right;
        };
    }
}
