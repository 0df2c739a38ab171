package budgetexplorer.write.chart;

import budgetexplorer.model.chart.Area;
import budgetexplorer.model.chart.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/// The outlines of shapes, the same for every format. Pure functions.
public final class Outlines {
    /// How much of its colour a band has.
    public static final double PALE = 90 / 255.0;
    /// How much of its colour the inside of a hollow rectangle has.
    public static final double HOLLOW = 56 / 255.0;
    /// How wide the edge of a hollow rectangle is.
    public static final double EDGE = 1.4;
    /// How wide the edge of a dot is.
    public static final double RING = 2;
    /// How long the strokes of a dashed line are, and the gaps between them.
    public static final double DASH = 4;

    private static final double LEAST_LENGTH = 1;

    private Outlines() {}

    /// Of a rectangle, however thin it is.
    public static java.awt.Shape of(Shape.Box box) {
        Area area = box.area();
        return new RoundRectangle2D.Double(area.x(), area.y(), Math.max(area.width(), LEAST_LENGTH),
                Math.max(area.height(), LEAST_LENGTH), 2 * box.radius(), 2 * box.radius());
    }

    /// Of a band.
    public static java.awt.Shape of(Shape.Ribbon ribbon) {
        double middle = (ribbon.x1() + ribbon.x2()) / 2;
        double high = Math.max(ribbon.height(), LEAST_LENGTH);
        var path = new Path2D.Double();
        path.moveTo(ribbon.x1(), ribbon.top1());
        path.curveTo(middle, ribbon.top1(), middle, ribbon.top2(), ribbon.x2(), ribbon.top2());
        path.lineTo(ribbon.x2(), ribbon.top2() + high);
        path.curveTo(middle, ribbon.top2() + high, middle, ribbon.top1() + high, ribbon.x1(), ribbon.top1() + high);
        path.closePath();
        return path;
    }

    /// Of a dot.
    public static java.awt.Shape of(Shape.Dot dot) {
        return new Ellipse2D.Double(dot.area().x(), dot.area().y(), dot.area().width(), dot.area().height());
    }
}
