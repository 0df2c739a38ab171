package budgetexplorer.write.page;

import budgetexplorer.base.BundledFont;
import budgetexplorer.model.chart.TextMeasure;
import budgetexplorer.model.chart.TextStyle;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// Measures words in the bundled font. Reads its widths once and keeps only them. Thread-safe.
public final class BundledMeasure implements TextMeasure {
    private static final int PLANE = 0x10000;

    private final float[] regular;
    private final float[] bold;

    private BundledMeasure() {
        this.regular = widths(BundledFont.REGULAR);
        this.bold = widths(BundledFont.BOLD);
    }

    /// The one of the program; reading the font takes a moment at the first time.
    public static BundledMeasure shared() {
        return Shared.MEASURE;
    }

    private static final class Shared {
        static final BundledMeasure MEASURE = new BundledMeasure();
    }

    @Override
    public double width(String text, TextStyle style) {
        float[] widths = style.bold() ? bold : regular;
        double width = 0;
        for (int at = 0; at < text.length();) {
            int character = text.codePointAt(at);
            width += widths[Math.min(character, PLANE)];
            at += Character.charCount(character);
        }
        return width * style.size();
    }

    /// Of each character of the first plane; what is beyond is as wide as the font is high.
    private static float[] widths(BundledFont bundled) {
        var widths = new float[PLANE + 1];
        try (var file = bundled.open(); TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            float size = font.getUnitsPerEm();
            for (int character = 0; character < PLANE; character++) {
                widths[character] = font.getAdvanceWidth(glyphs.getGlyphId(character)) / size;
            }
            widths[PLANE] = 1;
            return widths;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
