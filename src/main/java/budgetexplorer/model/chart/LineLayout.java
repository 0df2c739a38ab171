package budgetexplorer.model.chart;

import budgetexplorer.model.Money;
import budgetexplorer.model.chart.LineData.Line;
import budgetexplorer.model.chart.LineData.Point;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Amounts over years: a line each, broken where a year is missing; points that only follow from others are hollow.
final class LineLayout {
    private static final double LEAST_HEIGHT = 160;
    private static final double YEAR_HEIGHT = 28;
    private static final double AXIS_GAP = 10;
    private static final double TICK_DISTANCE = 44;
    private static final double YEAR_GAP = 12;
    private static final double WIDEST_PLACE = 560;
    private static final double RADIUS = 4;
    private static final double BESIDE_POINT = 15;
    private static final double THICKNESS = 2;

    private final Sketch sketch;
    private final LineData data;
    private double top;
    private double bottom;
    private double left;
    private double right;
    private Axis axis = new Axis(0, 1, List.of());

    LineLayout(Sketch sketch, LineData data) {
        this.sketch = sketch;
        this.data = data;
    }

    Drawing draw(double asked) {
        double legend = Legend.draw(sketch,
                data.lines().stream().map(line -> new Legend.Entry(line.name(), line.ink(), false)).toList(), 0);
        double height = Math.max(asked, legend + LEAST_HEIGHT);
        top = legend + BESIDE_POINT + TextStyle.SMALL.lineHeight() / 2;
        bottom = height - YEAR_HEIGHT - AXIS_GAP;
        axis = Axis.around(Math.min(0, amounts().min().orElse(0)), Math.max(0, amounts().max().orElse(0)),
                Math.max(1, (int) ((bottom - top) / TICK_DISTANCE)), AxisUnit.money(sketch.format()));
        left = axis.labelWidth(sketch) + AXIS_GAP;
        right = sketch.width();
        drawAxis();
        drawYears(height - YEAR_HEIGHT / 2);
        data.lines().forEach(this::drawLine);
        data.lines().forEach(this::drawPoints);
        return sketch.drawing(height);
    }

    private LongStream amounts() {
        return data.lines().stream().flatMap(line -> line.points().stream()).flatMap(Optional::stream)
                .mapToLong(point -> point.amount().fen());
    }

    private void drawAxis() {
        for (Axis.Tick tick : axis.ticks()) {
            double y = y(tick.position());
            sketch.line(left, y, right, y, tick.position() == 0 ? Ink.Role.AXIS : Ink.Role.GRID);
            sketch.write(tick.label(), TextStyle.SMALL, Ink.Role.MUTED, Anchor.RIGHT, left - AXIS_GAP, y,
                    Shape.NO_MARK);
        }
    }

    /// As many years as there is room for, the last always.
    private void drawYears(double middle) {
        sketch.write(sketch.format().unit().label(), TextStyle.SMALL, Ink.Role.MUTED, Anchor.RIGHT, left - AXIS_GAP,
                middle, Shape.NO_MARK);
        double widest = data.places().stream().mapToDouble(place -> sketch.width(place, TextStyle.SMALL)).max()
                .orElse(0) + YEAR_GAP;
        int every = Math.max(1, (int) Math.ceil(widest / distance()));
        for (int i = data.places().size() - 1; i >= 0; i -= every) {
            String place = sketch.fit().line(data.places().get(i), TextStyle.SMALL, Math.max(distance() * every, 40));
            sketch.write(place, TextStyle.SMALL, Ink.Role.MUTED, Anchor.CENTRE, x(i), middle, Shape.NO_MARK);
        }
    }

    private double distance() {
        return Math.min(WIDEST_PLACE, (right - left) / data.places().size());
    }

    private double x(int place) {
        return left + (place + 0.5) * distance();
    }

    private double y(long fen) {
        return bottom - (bottom - top) * axis.part(fen);
    }

    private void drawLine(Line line) {
        for (int i = 1; i < line.points().size(); i++) {
            Point before = line.points().get(i - 1).orElse(null);
            Point point = line.points().get(i).orElse(null);
            if (before != null && point != null) {
                sketch.add(new Shape.Line(x(i - 1), y(before), x(i), y(point), THICKNESS,
                        before.derived() || point.derived(), line.ink(), Shape.NO_MARK));
            }
        }
    }

    private double y(Point point) {
        return y(point.amount().fen());
    }

    private void drawPoints(Line line) {
        IntStream.range(0, line.points().size())
                .forEach(i -> line.points().get(i).ifPresent(point -> drawPoint(line, i, point)));
    }

    private void drawPoint(Line line, int place, Point point) {
        int mark = sketch.mark(line.name() + " · " + data.places().get(place), point.amount(), point.remark(),
                point.link());
        sketch.add(new Shape.Dot(x(place), y(point), RADIUS, line.ink(), point.derived(), mark));
        String words = sketch.format().amount(point.amount());
        if (!write(words, place, y(point) - BESIDE_POINT, mark)) {
            write(words, place, y(point) + BESIDE_POINT, mark);
        }
    }

    /// Not where it would lie on a point of another line, either.
    private boolean write(String words, int place, double middle, int mark) {
        double reach = TextStyle.SMALL.lineHeight() / 2 + RADIUS;
        boolean free = data.lines().stream().map(line -> line.points().get(place)).flatMap(Optional::stream)
                .map(Point::amount).mapToLong(Money::fen).noneMatch(fen -> Math.abs(y(fen) - middle) < reach);
        return free && middle + reach <= bottom + AXIS_GAP + RADIUS
                && sketch.writeOnGround(words, TextStyle.SMALL, Ink.Role.TEXT, x(place), middle, mark);
    }
}
