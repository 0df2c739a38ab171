package budgetexplorer.write.chart;

import budgetexplorer.base.Colour;
import budgetexplorer.model.chart.Area;
import budgetexplorer.model.chart.Drawing;
import budgetexplorer.model.chart.Ink;
import budgetexplorer.model.chart.Shape;
import budgetexplorer.model.chart.TextStyle;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/// Paints a [Drawing] on white. Not thread-safe.
public record DrawingPainter(Graphics2D graphics, OutlineMeasure fonts) {
    private static final double LEAST_LENGTH = 1;
    private static final int PALE = 90;
    private static final int HOLLOW = 56;
    private static final float[] DASHES = {4, 4};

    void paint(Drawing drawing) {
        graphics.setColor(awt(colour(Ink.Role.GROUND)));
        graphics.fill(new Rectangle2D.Double(0, 0, drawing.width(), drawing.height()));
        drawing.shapes().forEach(this::paint);
    }

    /// Paints one shape.
    public void paint(Shape shape) {
        switch (shape) {
            case Shape.Box box -> box(box);
            case Shape.Ribbon ribbon -> ribbon(ribbon);
            case Shape.Line line -> line(line);
            case Shape.Dot dot -> dot(dot);
            case Shape.Words words -> words(words);
            case Shape.Target _ -> {
            }
        }
    }

    private void box(Shape.Box box) {
        Color colour = awt(colour(box.ink()));
        Area area = box.area();
        var outline = new RoundRectangle2D.Double(area.x(), area.y(), Math.max(area.width(), LEAST_LENGTH),
                Math.max(area.height(), LEAST_LENGTH), 2 * box.radius(), 2 * box.radius());
        graphics.setColor(box.hollow() ? pale(colour, HOLLOW) : colour);
        graphics.fill(outline);
        if (box.hollow()) {
            graphics.setColor(colour);
            graphics.setStroke(new BasicStroke(1.4f));
            graphics.draw(outline);
        }
    }

    private void ribbon(Shape.Ribbon ribbon) {
        double middle = (ribbon.x1() + ribbon.x2()) / 2;
        double high = Math.max(ribbon.height(), LEAST_LENGTH);
        var path = new Path2D.Double();
        path.moveTo(ribbon.x1(), ribbon.top1());
        path.curveTo(middle, ribbon.top1(), middle, ribbon.top2(), ribbon.x2(), ribbon.top2());
        path.lineTo(ribbon.x2(), ribbon.top2() + high);
        path.curveTo(middle, ribbon.top2() + high, middle, ribbon.top1() + high, ribbon.x1(), ribbon.top1() + high);
        path.closePath();
        graphics.setColor(pale(awt(colour(ribbon.ink())), PALE));
        graphics.fill(path);
    }

    private void line(Shape.Line line) {
        graphics.setColor(awt(colour(line.ink())));
        graphics.setStroke(line.dashed()
                ? new BasicStroke((float) line.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, DASHES, 0)
                : new BasicStroke((float) line.width()));
        graphics.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
    }

    private void dot(Shape.Dot dot) {
        var circle = new Ellipse2D.Double(dot.area().x(), dot.area().y(), dot.area().width(), dot.area().height());
        graphics.setColor(awt(colour(dot.hollow() ? Ink.Role.GROUND : dot.ink())));
        graphics.fill(circle);
        graphics.setColor(awt(colour(dot.ink())));
        graphics.setStroke(new BasicStroke(2));
        graphics.draw(circle);
    }

    private void words(Shape.Words words) {
        graphics.setColor(awt(colour(words.ink())));
        double size = words.style().size();
        graphics.fill(fonts.font(words.style()).outline(words.text(), size, words.area().x(),
                words.area().centreY() + size * TextStyle.HALF_CAP_HEIGHT));
    }

    private static Colour colour(Ink ink) {
        return switch (ink) {
            case Ink.Fixed(var colour) -> colour;
            case Ink.Tint tint -> tint.on(Colour.WHITE);
            case Ink.OnTint words -> words.on(Colour.WHITE);
            case Ink.Role.TEXT -> Colour.web("#1F2328");
            case Ink.Role.MUTED -> Colour.web("#59636E");
            case Ink.Role.AXIS -> Colour.web("#8C959F");
            case Ink.Role.GRID -> Colour.web("#E4E8EC");
            case Ink.Role.GROUND -> Colour.WHITE;
            case Ink.Role.NEUTRAL -> Colour.web("#6E7781");
        };
    }

    private static Color awt(Colour colour) {
        return new Color(colour.rgb());
    }

    private static Color pale(Color colour, int alpha) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
    }
}
