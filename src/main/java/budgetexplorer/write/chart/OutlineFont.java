package budgetexplorer.write.chart;

import budgetexplorer.base.BundledFont;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The bundled font as outlines, read without the system: neither its fonts nor its font libraries need to be installed.
/// Not thread-safe.
public final class OutlineFont {
    private final TrueTypeFont font;
    private final CmapLookup glyphs;

    private OutlineFont(TrueTypeFont font, CmapLookup glyphs) {
        this.font = font;
        this.glyphs = glyphs;
    }

    static OutlineFont of(BundledFont bundled) {
        try (var file = bundled.open()) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            return new OutlineFont(font, font.getUnicodeCmapLookup());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How wide a text is.
    double width(String text, double size) {
        return text.codePoints().mapToDouble(character -> advance(glyphs.getGlyphId(character))).sum() * scale(size);
    }

    /// The outline of a text whose baseline begins at the point given.
    Shape outline(String text, double size, double x, double y) {
        var outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double pen = x;
        for (int character : text.codePoints().toArray()) {
            int glyph = glyphs.getGlyphId(character);
            var place = new AffineTransform(scale(size), 0, 0, -scale(size), pen, y);
            outline.append(path(glyph).getPathIterator(place), false);
            pen += advance(glyph) * scale(size);
        }
        return outline;
    }

    private double scale(double size) {
        try {
            return size / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private GeneralPath path(int glyph) {
        try {
            GlyphData data = font.getGlyph().getGlyph(glyph);
            return data == null ? new GeneralPath() : data.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
