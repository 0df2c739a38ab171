package budgetexplorer.drawn;

import budgetexplorer.base.BundledFont;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    private DrawnFonts() {}

    private static TrueTypeFont parsed() {
        CHATTER.setLevel(Level.SEVERE);
        try (var stream = BundledFont.REGULAR.open()) {
            return new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The font for one document: what it draws will be in it, and no more.
    static PDType0Font subset(PDDocument document) throws IOException {
        return PDType0Font.load(document, FONT, true);
    }

    static double width(PDType0Font font, String text, double size) {
        try {
            return font.getStringWidth(text) / 1000.0 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
