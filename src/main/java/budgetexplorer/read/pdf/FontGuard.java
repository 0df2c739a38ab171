package budgetexplorer.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/// Takes out of fonts what would have PDFBox fill its memory: tables of characters or widths that claim thousands of
/// millions of entries in a few bytes. For one document and one thread.
final class FontGuard {
    /// Characters have two bytes in fonts, now and then three.
    private static final int MOST_BYTES_OF_CODE = 4;
    private static final long LARGEST_RANGE = 1 << 16;
    private static final long MOST_ENTRIES = 1 << 20;
    private static final int LARGEST_TABLE = 8 << 20;
    private static final Pattern RANGES = Pattern.compile("begin(?:bf|cid|notdef)range(.*?)(?:end|$)", Pattern.DOTALL);
    private static final Pattern RANGE = Pattern
            .compile("<([0-9A-Fa-f\\s]+)>\\s*<([0-9A-Fa-f\\s]+)>\\s*(?:<[^>]*>|\\[[^\\]]*\\]|\\d+)");

    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /// Looks through the font that an operator is about to load, if it is one that does.
    void beforeFontOf(Operator operator, List<COSBase> operands, @Nullable PDResources resources) throws IOException {
        if (resources != null && operator.getName().equals(OperatorName.SET_FONT_AND_SIZE) && !operands.isEmpty()
                && operands.getFirst() instanceof COSName name
                && resources.getCOSObject().getDictionaryObject(COSName.FONT) instanceof COSDictionary all
                && all.getDictionaryObject(name) instanceof COSDictionary font) {
            check(font);
        }
    }

    private void check(COSDictionary font) throws IOException {
        if (!seen.add(font)) {
            return;
        }
        checkCharacters(font);
        if (font.getDictionaryObject(COSName.DESCENDANT_FONTS) instanceof COSArray descendants) {
            for (int i = 0; i < descendants.size(); i++) {
                if (descendants.getObject(i) instanceof COSDictionary descendant && seen.add(descendant)) {
                    checkWidths(descendant, COSName.W);
                    checkWidths(descendant, COSName.W2);
                }
            }
        }
    }

    /// A table of characters that claims too many is none: the font then does not say what its characters are.
    private static void checkCharacters(COSDictionary font) throws IOException {
        for (COSName name : new COSName[]{COSName.TO_UNICODE, COSName.ENCODING}) {
            if (font.getDictionaryObject(name) instanceof COSStream table && !isPlausible(table)) {
                font.removeItem(name);
            }
        }
    }

    private static boolean isPlausible(COSStream table) throws IOException {
        byte[] bytes = head(table);
        if (bytes.length >= LARGEST_TABLE) {
            return false;
        }
        long entries = 0;
        Matcher all = RANGES.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        while (all.find()) {
            Matcher ranges = RANGE.matcher(all.group(1));
            while (ranges.find()) {
                long size = size(plain(ranges.group(1)), plain(ranges.group(2)));
                entries += Math.max(0, size);
                if (size > LARGEST_RANGE || entries > MOST_ENTRIES) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String plain(String digits) {
        return digits.replaceAll("\\s", "");
    }

    /// How many codes a range has; its ends have as many bytes as each other.
    private static long size(String first, String last) {
        return first.length() == last.length() && !first.isEmpty() && first.length() <= 2 * MOST_BYTES_OF_CODE
                ? Long.parseLong(last, 16) - Long.parseLong(first, 16) + 1
                : Long.MAX_VALUE;
    }

    /// As much of a stream as is looked at; what grows beyond it is never decoded whole.
    private static byte[] head(COSStream stream) throws IOException {
        if (isDeflated(stream.getFilters())) {
            try (InputStream inflated = new InflaterInputStream(stream.createRawInputStream())) {
                return inflated.readNBytes(LARGEST_TABLE);
            } catch (IOException _) {
                return new byte[0]; // damaged, which PDFBox sees itself
            }
        }
        try (InputStream decoded = stream.createInputStream()) {
            return decoded.readNBytes(LARGEST_TABLE);
        }
    }

    private static boolean isDeflated(COSBase filters) {
        return COSName.FLATE_DECODE.equals(filters)
                || (filters instanceof COSArray several && several.size() == 1
                        && COSName.FLATE_DECODE.equals(several.getObject(0)));
    }

    /// `first last width` says the width of a range.
    private static void checkWidths(COSDictionary font, COSName name) {
        if (font.getDictionaryObject(name) instanceof COSArray widths) {
            for (int i = 0; i + 1 < widths.size(); i++) {
                if (number(widths.getObject(i)) > LARGEST_RANGE || number(widths.getObject(i + 1)) > LARGEST_RANGE) {
                    font.removeItem(name);
                    return;
                }
            }
        }
    }

    private static double number(COSBase item) {
        return item instanceof COSNumber number ? number.floatValue() : 0;
    }
}
