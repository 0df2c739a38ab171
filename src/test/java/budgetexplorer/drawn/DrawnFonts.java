package budgetexplorer.drawn;

import budgetexplorer.base.BundledFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The bundled font, parsed once for all PDFs that tests draw.
final class DrawnFonts {
    /// It warns of tables that are not needed. Held, so that its level stays.
    private static final Logger CHATTER = Logger.getLogger("org.apache.fontbox");
    private static final TrueTypeFont FONT = parsed();
    /// Of letters, in parts of their size.
    private static final Map<Integer, Double> WIDTHS = new ConcurrentHashMap<>();

    private DrawnFonts() {}

    private static TrueTypeFont parsed() {
        CHATTER.setLevel(Level.SEVERE);
        try (var stream = BundledFont.REGULAR.open()) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes()));
            font.setEnableGsub(false); // two dashes would become one letter that means nothing
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The font for one document: what it draws will be in it, and no more.
    static PDType0Font subset(PDDocument document) throws IOException {
        return PDType0Font.load(document, FONT, true);
    }

    static double width(String text, double size) {
        return text.codePoints().mapToDouble(letter -> WIDTHS.computeIfAbsent(letter, DrawnFonts::width)).sum() * size;
    }

    private static double width(int letter) {
        try {
            return (double) FONT.getAdvanceWidth(FONT.getUnicodeCmapLookup().getGlyphId(letter)) / FONT.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
