package budgetexplorer.write.chart;

import budgetexplorer.base.BundledFont;
import budgetexplorer.base.Colour;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/// The few shapes that charts are made of, drawn on any [Graphics2D]. Not thread-safe.
final class Brush {
    /// How text stands to its point.
    enum Align {
        LEFT,
        RIGHT
    }

    /// How text looks.
    record Style(BundledFont font, double size, Colour colour) {}

    private static final double HALF_CAP_HEIGHT = 0.36;

    private final OutlineFont regular = OutlineFont.of(BundledFont.REGULAR);
    private final OutlineFont bold = OutlineFont.of(BundledFont.BOLD);
    private final Graphics2D graphics;

    Brush(Graphics2D graphics) {
        this.graphics = graphics;
    }

    double width(String text, Style style) {
        return font(style).width(text, style.size());
    }

    /// Text whose letters are centred at a height.
    void text(String text, Style style, Align align, double x, double middle) {
        double left = align == Align.LEFT ? x : x - width(text, style);
        graphics.setColor(awt(style.colour()));
        graphics.fill(font(style).outline(text, style.size(), left, middle + style.size() * HALF_CAP_HEIGHT));
    }

    void box(Colour colour, double x, double y, double width, double height) {
        graphics.setColor(awt(colour));
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
    }

    void roundBox(Colour colour, double x, double y, double width, double height, double radius) {
        graphics.setColor(awt(colour));
        graphics.fill(new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius));
    }

    /// A white card with a thin edge.
    void card(Colour fill, Colour edge, double x, double y, double width, double height, double radius) {
        roundBox(edge, x, y, width, height, radius);
        roundBox(fill, x + 1, y + 1, width - 2, height - 2, radius - 1);
    }

    void line(Colour colour, double x, double y, double width) {
        graphics.setColor(awt(colour));
        graphics.draw(new Line2D.Double(x, y, x + width, y));
    }

    private OutlineFont font(Style style) {
        return style.font() == BundledFont.BOLD ? bold : regular;
    }

    private static Color awt(Colour colour) {
        return new Color(colour.rgb());
    }
}
