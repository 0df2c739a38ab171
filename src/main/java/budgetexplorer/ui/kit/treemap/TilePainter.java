package budgetexplorer.ui.kit.treemap;

import budgetexplorer.base.Colour;
import budgetexplorer.ui.kit.Palette;

import java.util.function.DoubleUnaryOperator;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/// Draws single tiles, each within its own rectangle, so that one can be redrawn without its neighbours.
///
/// For the application thread only.
final class TilePainter {
    /// What the picture as a whole looks like.
    ///
    /// @param gap the space between tiles in pixels
    /// @param selection the outline of the selected tile
    /// @param snapX moves a horizontal position to the nearest device pixel
    /// @param snapY moves a vertical position to the nearest device pixel
    record Look(double gap, Color selection, DoubleUnaryOperator snapX, DoubleUnaryOperator snapY) {}

    private static final double ROUNDED_FROM = 12;
    private static final double ARC = 6;
    private static final double PADDING = 8;
    private static final double TIGHT_PADDING = 5;
    private static final double SPACIOUS_FROM = 56;
    private static final double OUTLINE = 3;
    private static final double CJK_ASCENT = 0.88;
    private static final double[] NO_DASHES = {};
    private static final double[] DASHES = {4, 3};
    private static final double[] LIGHTENING = {0.14, 0.09, 0.05};

    private final TextFitter fitter;
    private final Look look;

    TilePainter(TextFitter fitter, Look look) {
        this.fitter = fitter;
        this.look = look;
    }

    /// The part of a tile's rectangle that is drawn: on whole pixels and without the gap.
    Box drawn(Box box) {
        double left = look.snapX().applyAsDouble(box.left());
        double top = look.snapY().applyAsDouble(box.top());
        double right = look.snapX().applyAsDouble(box.right()) - look.gap();
        double bottom = look.snapY().applyAsDouble(box.bottom()) - look.gap();
        return new Box(left, top, Math.max(left + 1, right), Math.max(top + 1, bottom));
    }

    /// Draws a tile anew, over whatever was there.
    void repaint(GraphicsContext graphics, PlacedTile placed, boolean hovered, Outline outline) {
        Box box = drawn(placed.box());
        graphics.clearRect(box.left(), box.top(), box.width(), box.height());
        paint(graphics, placed, hovered, outline);
    }

    /// Draws a tile on an empty ground.
    void paint(GraphicsContext graphics, PlacedTile placed, boolean hovered, Outline outline) {
        Box box = drawn(placed.box());
        Color own = placed.tile().colour();
        graphics.setFill(hovered ? lightened(own) : own);
        fill(graphics, box, outline == Outline.NONE);
        words(graphics, placed.tile(), box, Palette.textOn(own));
        if (outline != Outline.NONE) {
            outline(graphics, box, outline);
        }
    }

    private static void fill(GraphicsContext graphics, Box box, boolean roundable) {
        if (roundable && Math.min(box.width(), box.height()) >= ROUNDED_FROM) {
            graphics.fillRoundRect(box.left(), box.top(), box.width(), box.height(), ARC, ARC);
        } else {
            graphics.fillRect(box.left(), box.top(), box.width(), box.height());
        }
    }

    /// As light as the words stay readable in the colour they have, which must not flicker under the mouse.
    private static Color lightened(Color colour) {
        Color text = Palette.textOn(colour);
        for (double amount : LIGHTENING) {
            Color lighter = colour.interpolate(Color.WHITE, amount);
            if (Palette.contrast(lighter, text) >= Colour.READABLE) {
                return lighter;
            }
        }
        return colour;
    }

    private void words(GraphicsContext graphics, Tile tile, Box box, Color colour) {
        Box inner = box.inset(padding(box.width()), Math.min(padding(box.height()), paddingOfOneLine(box.height())));
        FittedText text = fitter.fit(tile, inner.width(), inner.height());
        graphics.setFill(colour);
        double top = inner.top();
        for (String line : text.labelLines()) {
            line(graphics, fitter.labelFont(), line, inner.left(), top, fitter.labelLineHeight());
            top += fitter.labelLineHeight();
        }
        if (!text.value().isEmpty()) {
            double height = fitter.valueLineHeight();
            double valueTop = text.beside() > 0 ? inner.top() + (fitter.labelLineHeight() - height) / 2 : top;
            line(graphics, fitter.valueFont(), text.value(), inner.left() + text.beside(), valueTop, height);
        }
    }

    /// Tight in small tiles, but never so that the words touch the outline.
    private static double padding(double side) {
        return side >= SPACIOUS_FROM ? PADDING : TIGHT_PADDING;
    }

    /// What room one line leaves above and below it.
    private double paddingOfOneLine(double height) {
        double room = (height - fitter.labelLineHeight()) / 2;
        return room >= 1 ? Math.floor(room) : PADDING;
    }

    private static void line(GraphicsContext graphics, Font font, String text, double left, double top, double height) {
        graphics.setFont(font);
        double leading = (height - font.getSize()) / 2;
        graphics.fillText(text, left, Math.rint(top + leading + CJK_ASCENT * font.getSize()));
    }

    /// Within the tile, and thinner where it is small; the inner line keeps it visible on a dark fill.
    private void outline(GraphicsContext graphics, Box box, Outline kind) {
        double width = Math.clamp(Math.floor(Math.min(box.width(), box.height()) / 4), 1, OUTLINE);
        stroke(graphics, box, 0, width, look.selection());
        if (width < 2) {
            return;
        }
        graphics.setLineDashes(kind == Outline.CURSOR ? DASHES : NO_DASHES);
        stroke(graphics, box, width, 1, Palette.textOn(look.selection()));
        graphics.setLineDashes(NO_DASHES);
    }

    private static void stroke(GraphicsContext graphics, Box box, double inset, double width, Color colour) {
        double distance = inset + width / 2;
        Box line = box.inset(distance, distance);
        graphics.setStroke(colour);
        graphics.setLineWidth(width);
        graphics.strokeRect(line.left(), line.top(), line.width(), line.height());
    }
}
