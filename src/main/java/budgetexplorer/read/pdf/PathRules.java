package budgetexplorer.read.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects the straight lines that paths draw along or across a page: strokes, and the thin rectangles that many programs
/// fill instead. For one page and one thread.
final class PathRules {
    /// A rectangle of at most this height or width is a line, in points.
    private static final double THIN = 3;
    /// How far from level a line may be, in points.
    private static final double LEVEL = 0.7;
    /// Shorter ones are parts of letters and dashes, in points.
    private static final double SHORTEST = 0.5;
    /// More lines than on any page; what is drawn with more is a picture.
    private static final int MOST = 100_000;

    /// The outlines of the path, each from one move to the next.
    private final List<List<Line2D>> path = new ArrayList<>();
    private final List<Line2D> drawn = new ArrayList<>();
    private @Nullable Point2D start;
    private @Nullable Point2D current;
    private boolean isCurved;
    private int lines;

    void moveTo(double x, double y) {
        start = new Point2D.Double(x, y);
        current = start;
        path.add(new ArrayList<>());
    }

    void lineTo(double x, double y) {
        Point2D from = current;
        current = new Point2D.Double(x, y);
        if (from == null) {
            moveTo(x, y);
        } else if (lines < MOST) {
            lines++;
            path.getLast().add(new Line2D.Double(from, current));
        }
    }

    void curveTo(double x, double y) {
        isCurved = true;
        current = new Point2D.Double(x, y);
    }

    @Nullable
    Point2D current() {
        return current;
    }

    void close() {
        Point2D first = start;
        if (first != null) {
            lineTo(first.getX(), first.getY());
        }
    }

    void rectangle(Point2D first, Point2D second, Point2D third, Point2D fourth) {
        moveTo(first.getX(), first.getY());
        lineTo(second.getX(), second.getY());
        lineTo(third.getX(), third.getY());
        lineTo(fourth.getX(), fourth.getY());
        close();
    }

    void end() {
        path.clear();
        isCurved = false;
        current = null;
        start = null;
    }

    void stroke() {
        path.forEach(drawn::addAll);
        end();
    }

    /// What is filled counts if it is as thin as a line: every side of it is one, or joins two.
    void fill() {
        if (!isCurved) {
            path.stream().filter(outline -> !outline.isEmpty()).forEach(this::outline);
        }
        end();
    }

    private void outline(List<Line2D> sides) {
        Rectangle2D bounds = sides.getFirst().getBounds2D();
        sides.forEach(side -> bounds.add(side.getBounds2D()));
        boolean isFlat = bounds.getHeight() <= THIN && bounds.getWidth() > bounds.getHeight();
        boolean isUpright = bounds.getWidth() <= THIN && bounds.getHeight() > bounds.getWidth();
        if (isFlat) {
            drawn.add(new Line2D.Double(bounds.getMinX(), bounds.getCenterY(), bounds.getMaxX(), bounds.getCenterY()));
        } else if (isUpright) {
            drawn.add(new Line2D.Double(bounds.getCenterX(), bounds.getMinY(), bounds.getCenterX(), bounds.getMaxY()));
        }
    }

    /// The lines along and across the page.
    ///
    /// @param toLines from the coordinates of the page's contents
    /// @param page    what is beyond it is not seen
    List<Rule> rules(AffineTransform toLines, Box page) {
        List<Rule> rules = new ArrayList<>();
        for (Line2D line : drawn) {
            Point2D from = within(toLines.transform(line.getP1(), null), page);
            Point2D to = within(toLines.transform(line.getP2(), null), page);
            double across = Math.abs(from.getX() - to.getX());
            double down = Math.abs(from.getY() - to.getY());
            if (down <= LEVEL && across > Math.max(SHORTEST, down)) {
                rules.add(new Rule(true, (from.getY() + to.getY()) / 2, Math.min(from.getX(), to.getX()),
                        Math.max(from.getX(), to.getX())));
            } else if (across <= LEVEL && down > Math.max(SHORTEST, across)) {
                rules.add(new Rule(false, (from.getX() + to.getX()) / 2, Math.min(from.getY(), to.getY()),
                        Math.max(from.getY(), to.getY())));
            }
        }
        return rules;
    }

    private static Point2D within(Point2D point, Box page) {
        return new Point2D.Double(Math.clamp(point.getX(), page.left() - 1, page.right() + 1),
                Math.clamp(point.getY(), page.top() - 1, page.bottom() + 1));
    }
}
