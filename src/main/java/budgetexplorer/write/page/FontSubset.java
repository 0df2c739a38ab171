package budgetexplorer.write.page;

import budgetexplorer.base.BundledFont;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// As much of the bundled font as some words need. It knows each glyph by the one character that the words have, so that
/// what is copied out of a document is what was written: the whole font gives 一 and the radical ⼀ the same glyph.
/// Immutable.
final class FontSubset {
    private static final int SUBSTITUTE = '□';
    private static final int LAST_OF_FIRST_PLANE = 0xFFFF;

    /// What readers of PDF and browsers need; without tables that move or replace glyphs, words are as wide as measured.
    private static final List<String> TABLES = List.of("head", "hhea", "hmtx", "maxp", "cmap", "glyf", "loca", "name",
            "OS/2", "post", "cvt ", "fpgm", "prep", "gasp");

    private final byte[] file;
    private final Set<Integer> characters;

    private FontSubset(byte[] file, Set<Integer> characters) {
        this.file = file;
        this.characters = Set.copyOf(characters);
    }

    static FontSubset of(BundledFont bundled, Stream<String> texts) throws IOException {
        Set<Integer> wanted = new TreeSet<>(Set.of(SUBSTITUTE, (int) ' '));
        texts.flatMapToInt(String::codePoints).forEach(wanted::add);
        try (var stream = bundled.open();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            // the subset's table of characters ends with the first plane
            wanted.removeIf(character -> character > LAST_OF_FIRST_PLANE || glyphs.getGlyphId(character) == 0);
            var subsetter = new TTFSubsetter(font, TABLES);
            subsetter.addAll(wanted);
            var bytes = new ByteArrayOutputStream();
            subsetter.writeToStream(bytes);
            return new FontSubset(bytes.toByteArray(), wanted);
        }
    }

    InputStream open() {
        return new ByteArrayInputStream(file);
    }

    /// The TrueType file as text.
    String base64() {
        return Base64.getEncoder().encodeToString(file);
    }

    /// The words, with a box in the place of what the font has no glyph for.
    String drawable(String text) {
        var drawable = new StringBuilder(text.length());
        text.codePoints().map(this::drawable).forEach(drawable::appendCodePoint);
        return drawable.toString();
    }

    private int drawable(int character) {
        if (characters.contains(character)) {
            return character;
        }
        return Character.isISOControl(character) ? ' ' : SUBSTITUTE;
    }
}
