package budgetexplorer.read.pdf;

import budgetexplorer.model.original.PagePlace;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// How a page's lines are brought to run from left to right: after the page is shown as it asks to be, it may have to be
/// turned once more where whole tables are set sideways. Immutable.
///
/// @param toLines from the coordinates of the page's contents to points from the upper left
/// @param toShown from there to points from the upper left of the page as it is shown
/// @param width   of the page with its lines from left to right, in points
/// @param height  in points
record Turn(AffineTransform toLines, AffineTransform toShown, double width, double height) {
    private static final int RIGHT_ANGLE = 90;

    /// A page as it is shown.
    static Turn shown(PDPage page) {
        PDRectangle box = page.getCropBox();
        double width = box.getWidth();
        double height = box.getHeight();
        var upright = new AffineTransform(1, 0, 0, -1, -box.getLowerLeftX(), box.getUpperRightY());
        return new Turn(upright, new AffineTransform(), width, height)
                .further(Math.floorMod(page.getRotation() / RIGHT_ANGLE, 4)).asShown();
    }

    /// A page whose lines run in another direction.
    ///
    /// @param quarters how often to turn it by 90° clockwise
    Turn further(int quarters) {
        AffineTransform turn = switch (quarters) {
            case 1 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 2 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 3 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
        var lines = new AffineTransform(toLines);
        lines.preConcatenate(turn);
        var shown = new AffineTransform(toShown);
        shown.concatenate(inverse(turn));
        boolean isAcross = quarters % 2 == 1;
        return new Turn(lines, shown, isAcross ? height : width, isAcross ? width : height);
    }

    private Turn asShown() {
        return new Turn(toLines, new AffineTransform(), width, height);
    }

    private static AffineTransform inverse(AffineTransform turn) {
        // quarter turns have no scale, so that the transposed matrix undoes them
        double a = turn.getScaleX();
        double b = turn.getShearY();
        double c = turn.getShearX();
        double d = turn.getScaleY();
        double x = turn.getTranslateX();
        double y = turn.getTranslateY();
        return new AffineTransform(a, c, b, d, -(a * x + b * y), -(c * x + d * y));
    }

    /// A rectangle among the lines, on the page as it is shown.
    PagePlace place(int page, Box box) {
        Rectangle2D shown = toShown.createTransformedShape(
                new Rectangle2D.Double(box.left(), box.top(), box.width(), box.height())).getBounds2D();
        return new PagePlace(page, shown.getX(), shown.getY(), shown.getWidth(), shown.getHeight());
    }
}
