package budgetexplorer.read.pdf;

import budgetexplorer.base.BundledFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/// Takes the bundled font for every font that a document names but does not bring along, so that its words are the same on
/// every machine, and Chinese ones never vanish. PDFBox by itself would look through all fonts of the system, which takes
/// seconds and leaves a file in the user's home. Thread-safe.
public final class BundledFonts implements FontMapper {
    private @Nullable TrueTypeFont regular;
    private @Nullable TrueTypeFont bold;

    private BundledFonts() {}

    private static final class Holder {
        private static final BundledFonts ALL = new BundledFonts();
    }

    /// Makes PDFBox use them; to be called before a document is opened.
    public static void use() {
        FontMappers.set(Holder.ALL);
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(@Nullable String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font(name, descriptor), true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(@Nullable String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font(name, descriptor), true);
    }

    @Override
    public CIDFontMapping getCIDFont(@Nullable String name, @Nullable PDFontDescriptor descriptor,
            @Nullable PDCIDSystemInfo collection) {
        return new CIDFontMapping(null, font(name, descriptor), true);
    }

    private TrueTypeFont font(@Nullable String name, @Nullable PDFontDescriptor descriptor) {
        return isBold(name, descriptor) ? bold() : regular();
    }

    private static boolean isBold(@Nullable String name, @Nullable PDFontDescriptor descriptor) {
        String called = name == null ? "" : name.toLowerCase(Locale.ROOT);
        return (descriptor != null && descriptor.isForceBold()) || called.contains("bold") || called.contains("black")
                || called.contains("heavy") || called.contains("simhei");
    }

    private synchronized TrueTypeFont regular() {
        if (regular == null) {
            regular = parsed(BundledFont.REGULAR);
        }
        return regular;
    }

    private synchronized TrueTypeFont bold() {
        if (bold == null) {
            bold = parsed(BundledFont.BOLD);
        }
        return bold;
    }

    private static TrueTypeFont parsed(BundledFont font) {
        try (InputStream stream = font.open()) {
            return new TTFParser().parse(new RandomAccessReadBuffer(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is part of the program
        }
    }
}
