package budgetexplorer.model.chart;

import java.util.ArrayList;
import java.util.List;

/// Finds room for the names of points: beside their points first, further away with a line to them else, nowhere where they
/// would lie on something.
final class PointLabels {
    private static final double BESIDE = ScatterLayout.RADIUS + 5;
    private static final double NEARER = 3;
    private static final double FROM_OTHERS = 2;
    private static final double[] DISTANCES = {18, 30, 46, 64};
    private static final int DIRECTIONS = 16;
    private static final double WIDEST = 170;
    private static final double HIGH = TextStyle.SMALL.lineHeight();
    private static final double STEP = 3;

    private final Sketch sketch;
    private final List<Shape.Dot> dots;
    private final Area plot;
    private final List<Area> names = new ArrayList<>();
    private final List<Shape.Line> leaders = new ArrayList<>();

    PointLabels(Sketch sketch, List<Shape.Dot> dots, Area plot) {
        this.sketch = sketch;
        this.dots = dots;
        this.plot = plot;
    }

    void place(String name, Shape.Dot dot) {
        String words = sketch.fit().line(name, TextStyle.SMALL, Math.min(WIDEST, plot.width() / 2));
        double wide = sketch.width(words, TextStyle.SMALL);
        for (Area area : near(dot, wide)) {
            if (isFree(area)) {
                write(words, area, dot);
                return;
            }
        }
        for (double distance : DISTANCES) {
            for (int i = 0; i < DIRECTIONS; i++) {
                Shape.Line leader = leader(dot, distance, Math.TAU * i / DIRECTIONS);
                Area area = atEnd(leader, wide);
                if (isFree(area) && isFree(leader, dot)) {
                    leaders.add(leader);
                    sketch.add(leader);
                    write(words, area, dot);
                    return;
                }
            }
        }
    }

    /// Right, left, above, below, and the corners between.
    private static List<Area> near(Shape.Dot dot, double wide) {
        double right = dot.x() + BESIDE;
        double left = dot.x() - BESIDE - wide;
        double middle = dot.y() - HIGH / 2;
        double above = dot.y() - BESIDE - HIGH + NEARER;
        double below = dot.y() + BESIDE - NEARER;
        double centred = dot.x() - wide / 2;
        return List.of(new Area(right, middle, wide, HIGH), new Area(left, middle, wide, HIGH),
                new Area(centred, above, wide, HIGH), new Area(centred, below, wide, HIGH),
                new Area(right - NEARER, above, wide, HIGH), new Area(right - NEARER, below, wide, HIGH),
                new Area(left + NEARER, above, wide, HIGH), new Area(left + NEARER, below, wide, HIGH));
    }

    private static Shape.Line leader(Shape.Dot dot, double distance, double angle) {
        double across = Math.cos(angle);
        double down = Math.sin(angle);
        double from = ScatterLayout.RADIUS + 1;
        return new Shape.Line(dot.x() + from * across, dot.y() + from * down, dot.x() + distance * across,
                dot.y() + distance * down, 1, false, Ink.Role.AXIS, dot.mark());
    }

    /// Words that go on where a line ends.
    private static Area atEnd(Shape.Line leader, double wide) {
        double across = leader.x2() - leader.x1();
        double down = leader.y2() - leader.y1();
        boolean steep = Math.abs(down) > 2 * Math.abs(across);
        double x = steep ? leader.x2() - wide / 2 : across > 0 ? leader.x2() + 3 : leader.x2() - 3 - wide;
        double y = steep ? down > 0 ? leader.y2() + 1 : leader.y2() - 1 - HIGH : leader.y2() - HIGH / 2;
        return new Area(x, y, wide, HIGH);
    }

    private boolean isFree(Area area) {
        return area.x() >= plot.x() - 1 && area.right() <= sketch.width() && area.y() >= plot.y() - HIGH / 2
                && area.bottom() <= plot.bottom()
                && names.stream().noneMatch(area::overlaps)
                && dots.stream().noneMatch(dot -> dot.area().grown(FROM_OTHERS).overlaps(area))
                && leaders.stream().noneMatch(leader -> crosses(leader, area));
    }

    private boolean isFree(Shape.Line leader, Shape.Dot own) {
        return names.stream().noneMatch(name -> crosses(leader, name))
                && dots.stream().filter(dot -> Math.hypot(dot.x() - own.x(), dot.y() - own.y()) > dot.radius())
                        .noneMatch(dot -> crosses(leader, dot.area().grown(FROM_OTHERS)))
                && plot.contains(leader.x2(), leader.y2());
    }

    private static boolean crosses(Shape.Line line, Area area) {
        double length = Math.hypot(line.x2() - line.x1(), line.y2() - line.y1());
        for (double at = 0; at <= length; at += STEP) {
            if (area.contains(line.x1() + (line.x2() - line.x1()) * at / length,
                    line.y1() + (line.y2() - line.y1()) * at / length)) {
                return true;
            }
        }
        return false;
    }

    private void write(String words, Area area, Shape.Dot dot) {
        if (sketch.write(words, TextStyle.SMALL, Ink.Role.TEXT, Anchor.LEFT, area.x(), area.centreY(), dot.mark())) {
            names.add(area);
        }
    }
}
