package budgetexplorer.read.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;

/// A character as the page's contents draw it.
///
/// @param matrix  from the font's unit square to the page's coordinates
/// @param advance how far it moves those after it, in sizes
record DrawnGlyph(String text, AffineTransform matrix, double advance) {
    /// How far from level a line may be, as the tangent of its angle.
    private static final double LEVEL = 0.03;
    /// How far characters of one word may be from where the one before ends, in sizes.
    private static final double BESIDE = 0.5;

    /// The same character with another meaning.
    DrawnGlyph saying(String words) {
        return new DrawnGlyph(words, matrix, advance);
    }

    /// Whether the others follow it on one line without a gap.
    boolean isBeside(List<DrawnGlyph> others) {
        double end = 0;
        AffineTransform own = inverse();
        for (DrawnGlyph other : others) {
            var at = own.transform(new Point2D.Double(other.matrix.getTranslateX(), other.matrix.getTranslateY()),
                    null);
            if (Math.abs(at.getY()) > BESIDE || Math.abs(at.getX() - end) > BESIDE) {
                return false;
            }
            end = at.getX() + other.advance;
        }
        return true;
    }

    private AffineTransform inverse() {
        try {
            return matrix.createInverse();
        } catch (NoninvertibleTransformException _) {
            return new AffineTransform(); // drawn without height or width
        }
    }

    /// As wide as all of some characters.
    DrawnGlyph over(List<DrawnGlyph> all) {
        return new DrawnGlyph(text, matrix, all.stream().mapToDouble(DrawnGlyph::advance).sum());
    }

    /// The direction in which it is read, in quarters clockwise from left to right; empty if it runs aslant.
    Optional<Integer> direction(AffineTransform page) {
        AffineTransform shown = shown(page);
        double across = shown.getScaleX();
        double down = shown.getShearY();
        if (Math.abs(down) <= LEVEL * Math.abs(across)) {
            return Optional.of(across >= 0 ? 0 : 2);
        }
        return Math.abs(across) <= LEVEL * Math.abs(down) ? Optional.of(down >= 0 ? 1 : 3) : Optional.empty();
    }

    /// The character where it runs from left to right; empty if it does not.
    Optional<Glyph> upright(AffineTransform page) {
        if (direction(page).filter(quarter -> quarter == 0).isEmpty()) {
            return Optional.empty();
        }
        AffineTransform shown = shown(page);
        double size = Math.abs(shown.getScaleY());
        return Optional.of(new Glyph(text, shown.getTranslateX(), shown.getTranslateY(),
                Math.abs(advance * shown.getScaleX()), size));
    }

    private AffineTransform shown(AffineTransform page) {
        var shown = new AffineTransform(page);
        shown.concatenate(matrix);
        return shown;
    }
}
