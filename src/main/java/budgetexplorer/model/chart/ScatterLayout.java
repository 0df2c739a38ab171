package budgetexplorer.model.chart;

import budgetexplorer.model.chart.ScatterData.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Points above two axes, their names beside them where there is room.
final class ScatterLayout {
    static final double RADIUS = 5;
    private static final double LEAST_HEIGHT = 220;
    private static final double HEAD = 30;
    private static final double TICKS = 24;
    private static final double FOOT = 22;
    private static final double AXIS_GAP = 10;
    private static final double TICK_DISTANCE = 56;
    private static final double TICK_GAP = 24;
    /// An axis begins at zero unless all quantities are more than this part of the largest.
    private static final double FAR_FROM_ZERO = 0.5;
    /// And differ by more than this part of it.
    private static final double LEAST_RANGE = 0.1;
    private static final int MOST_TICKS = 10;

    private final Sketch sketch;
    private final ScatterData data;

    ScatterLayout(Sketch sketch, ScatterData data) {
        this.sketch = sketch;
        this.data = data;
    }

    Drawing draw(double asked) {
        double height = Math.max(asked, LEAST_HEIGHT);
        AxisUnit across = AxisUnit.of(data.points().stream().map(Point::across), sketch.format());
        AxisUnit up = AxisUnit.of(data.points().stream().map(Point::up), sketch.format());
        double bottom = height - TICKS - FOOT;
        Axis vertical = axis(Point::up, up, Math.max(1, (int) ((bottom - HEAD) / TICK_DISTANCE)));
        double left = vertical.labelWidth(sketch) + AXIS_GAP;
        var plot = Area.between(left, HEAD, sketch.width() - 2 * RADIUS, bottom);
        Axis horizontal = axisThatFits(across, plot);
        verticalAxis(vertical, plot);
        horizontalAxis(horizontal, plot);
        headings(up.beside(data.up()), across.beside(data.across()), height);
        points(plot, horizontal, vertical);
        return sketch.drawing(height);
    }

    private Axis axis(Function<Point, Quantity> quantity, AxisUnit unit, int most) {
        long low = data.points().stream().map(quantity).mapToLong(Quantity::position).min().orElse(0);
        long high = data.points().stream().map(quantity).mapToLong(Quantity::position).max().orElse(0);
        boolean far = low > FAR_FROM_ZERO * high && high - low > LEAST_RANGE * high;
        return Axis.around(far ? low : Math.min(0, low), Math.max(0, high), most, unit);
    }

    private Axis axisThatFits(AxisUnit unit, Area plot) {
        for (int most = MOST_TICKS; most > 1; most--) {
            Axis axis = axis(Point::across, unit, most);
            if (plot.width() / (axis.ticks().size() - 1) >= axis.labelWidth(sketch) + TICK_GAP) {
                return axis;
            }
        }
        return axis(Point::across, unit, 1);
    }

    private void verticalAxis(Axis axis, Area plot) {
        for (Axis.Tick tick : axis.ticks()) {
            double y = plot.bottom() - plot.height() * axis.part(tick.position());
            sketch.line(plot.x(), y, plot.right(), y, isLine(axis, tick) ? Ink.Role.AXIS : Ink.Role.GRID);
            sketch.write(tick.label(), TextStyle.SMALL, Ink.Role.MUTED, Anchor.RIGHT, plot.x() - AXIS_GAP, y,
                    Shape.NO_MARK);
        }
    }

    private void horizontalAxis(Axis axis, Area plot) {
        for (Axis.Tick tick : axis.ticks()) {
            double x = plot.x() + plot.width() * axis.part(tick.position());
            sketch.line(x, plot.y(), x, plot.bottom(), isLine(axis, tick) ? Ink.Role.AXIS : Ink.Role.GRID);
            double half = sketch.width(tick.label(), TextStyle.SMALL) / 2;
            sketch.write(tick.label(), TextStyle.SMALL, Ink.Role.MUTED, Anchor.CENTRE,
                    Math.min(x, sketch.width() - half), plot.bottom() + TICKS / 2 + 2, Shape.NO_MARK);
        }
    }

    /// Zero, or where the axis begins without it.
    private static boolean isLine(Axis axis, Axis.Tick tick) {
        return tick.position() == Math.max(0, axis.low());
    }

    private void headings(String up, String across, double height) {
        sketch.write(sketch.fit().line("↑ " + up, TextStyle.SMALL, sketch.width()), TextStyle.SMALL, Ink.Role.TEXT,
                Anchor.LEFT, 0, TextStyle.SMALL.lineHeight() / 2, Shape.NO_MARK);
        sketch.write(sketch.fit().line(across + " →", TextStyle.SMALL, sketch.width()), TextStyle.SMALL, Ink.Role.TEXT,
                Anchor.RIGHT, sketch.width(), height - FOOT / 2, Shape.NO_MARK);
    }

    private void points(Area plot, Axis horizontal, Axis vertical) {
        List<Shape.Dot> dots = new ArrayList<>();
        for (Point point : data.points()) {
            int mark = sketch.mark(point.name(), words(point), point.link());
            dots.add(new Shape.Dot(plot.x() + plot.width() * horizontal.part(point.across().position()),
                    plot.bottom() - plot.height() * vertical.part(point.up().position()), RADIUS, point.ink(), false,
                    mark));
        }
        var labels = new PointLabels(sketch, dots, plot);
        for (int i = 0; i < dots.size(); i++) {
            labels.place(data.points().get(i).name(), dots.get(i));
        }
        dots.forEach(sketch::add);
    }

    private String words(Point point) {
        String both = Stream.of(data.across() + "  " + sketch.words(point.across()), data.up() + "  "
                + sketch.words(point.up())).reduce((one, other) -> one + "\n" + other).orElse("");
        return Sketch.withRemark(both, point.remark());
    }
}
