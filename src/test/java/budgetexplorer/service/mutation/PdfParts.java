package budgetexplorer.service.mutation;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// The objects of a PDF that stand by themselves in its file, and its trailer. Letters stand for bytes. Not thread-safe.
final class PdfParts {
    private static final Pattern OBJECT = Pattern.compile("(?s)(\\d+) 0 obj\\s(.*?)\\sendobj");
    private static final Pattern TRAILER = Pattern.compile("(?s)trailer\\s(<<.*?>>)\\s*startxref");
    private static final Pattern STREAM = Pattern.compile("(?s)^(.*?>>)\\s*stream\\r?\\n(.*)\\r?\\nendstream.*$");
    private static final int LARGEST = 1 << 20;

    private final Map<Integer, String> objects = new LinkedHashMap<>();
    private String trailer = "<<>>";

    static PdfParts of(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        var parts = new PdfParts();
        Matcher object = OBJECT.matcher(text);
        while (object.find()) {
            parts.objects.put(Integer.parseInt(object.group(1)), object.group(2));
        }
        Matcher last = TRAILER.matcher(text);
        while (last.find()) {
            parts.trailer = last.group(1);
        }
        return parts;
    }

    /// By number.
    Map<Integer, String> objects() {
        return objects;
    }

    String trailer() {
        return trailer;
    }

    void trailer(String other) {
        trailer = other;
    }

    /// An object's stream, decompressed; empty if it has none.
    static String stream(String object) {
        Matcher stream = STREAM.matcher(object);
        if (!stream.matches()) {
            return "";
        }
        return stream.group(1).contains("/FlateDecode") ? inflated(stream.group(2)) : stream.group(2);
    }

    /// The same object with another stream, which is not compressed.
    static String withStream(String object, String content) {
        Matcher stream = STREAM.matcher(object);
        if (!stream.matches()) {
            return object;
        }
        return stream.group(1).replaceAll("/Filter\\s*(/\\w+|\\[[^\\]]*\\])", "")
                .replaceAll("/Length \\d+( 0 R)?", "/Length " + content.length()) + "\nstream\n" + content
                + "\nendstream";
    }

    /// What stands before an object's stream.
    static String head(String object) {
        Matcher stream = STREAM.matcher(object);
        return stream.matches() ? stream.group(1) : object;
    }

    private static String inflated(String data) {
        var inflater = new Inflater();
        inflater.setInput(data.getBytes(StandardCharsets.ISO_8859_1));
        byte[] buffer = new byte[LARGEST];
        try {
            int length = inflater.inflate(buffer);
            return new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
        } catch (DataFormatException e) {
            return "";
        } finally {
            inflater.end();
        }
    }

    /// A file of the parts.
    ///
    /// @param shift how far the offsets in its table are wrong
    byte[] file(int shift) {
        var file = new ByteArrayOutputStream();
        write(file, "%PDF-1.6\n%\u00e4\u00fc\u00f6\u00df\n");
        var table = new StringBuilder("xref\n0 1\n0000000000 65535 f \n");
        objects.forEach((number, object) -> {
            table.append(number).append(" 1\n").append("%010d 00000 n \n".formatted(Math.max(0, file.size() + shift)));
            write(file, number + " 0 obj\n" + object + "\nendobj\n");
        });
        int start = file.size();
        write(file, table + "trailer\n" + trailer + "\nstartxref\n" + start + "\n%%EOF\n");
        return file.toByteArray();
    }

    private static void write(ByteArrayOutputStream file, String text) {
        file.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
