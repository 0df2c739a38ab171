package budgetexplorer.write.chart;

import budgetexplorer.base.Colour;
import budgetexplorer.model.chart.Drawing;
import budgetexplorer.model.chart.Ink;
import budgetexplorer.model.chart.Shape;
import budgetexplorer.model.chart.TextStyle;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/// Paints a [Drawing] on white. Not thread-safe.
public record DrawingPainter(Graphics2D graphics, OutlineMeasure fonts) {
    private static final float[] DASHES = {(float) Outlines.DASH, (float) Outlines.DASH};

    void paint(Drawing drawing) {
        graphics.setColor(awt(Ink.Role.GROUND.onPaper()));
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
        Color colour = awt(box.ink().onPaper());
        java.awt.Shape outline = Outlines.of(box);
        graphics.setColor(box.hollow() ? pale(colour, Outlines.HOLLOW) : colour);
        graphics.fill(outline);
        if (box.hollow()) {
            graphics.setColor(colour);
            graphics.setStroke(new BasicStroke((float) Outlines.EDGE));
            graphics.draw(outline);
        }
    }

    private void ribbon(Shape.Ribbon ribbon) {
        graphics.setColor(pale(awt(ribbon.ink().onPaper()), Outlines.PALE));
        graphics.fill(Outlines.of(ribbon));
    }

    private void line(Shape.Line line) {
        graphics.setColor(awt(line.ink().onPaper()));
        graphics.setStroke(line.dashed()
                ? new BasicStroke((float) line.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, DASHES, 0)
                : new BasicStroke((float) line.width()));
        graphics.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
    }

    private void dot(Shape.Dot dot) {
        java.awt.Shape circle = Outlines.of(dot);
        graphics.setColor(awt((dot.hollow() ? Ink.Role.GROUND : dot.ink()).onPaper()));
        graphics.fill(circle);
        graphics.setColor(awt(dot.ink().onPaper()));
        graphics.setStroke(new BasicStroke((float) Outlines.RING));
        graphics.draw(circle);
    }

    private void words(Shape.Words words) {
        graphics.setColor(awt(words.ink().onPaper()));
        double size = words.style().size();
        graphics.fill(fonts.font(words.style()).outline(words.text(), size, words.area().x(),
                words.area().centreY() + size * TextStyle.HALF_CAP_HEIGHT));
    }

    private static Color awt(Colour colour) {
        return new Color(colour.rgb());
    }

    private static Color pale(Color colour, double part) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(part * 255));
    }
}
