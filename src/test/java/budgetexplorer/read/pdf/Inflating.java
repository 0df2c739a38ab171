package budgetexplorer.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/// Makes compressed streams that grow to gigabytes, without compressing gigabytes: one compressed megabyte that refers to
/// nothing before it is repeated.
final class Inflating {
    private static final int MEGABYTE = 1 << 20;
    private static final byte[] HEAD = {0x78, (byte) 0x9c};
    /// A last block with nothing in it.
    private static final byte[] END = {0x03, 0x00};

    private Inflating() {}

    static void write(String content, int megabytes, OutputStream target) throws IOException {
        byte[] compressed = compressed(content.repeat(MEGABYTE / content.length()));
        target.write(HEAD);
        for (int i = 0; i < megabytes; i++) {
            target.write(compressed);
        }
        target.write(END);
    }

    private static byte[] compressed(String megabyte) {
        var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        deflater.setInput(megabyte.getBytes(StandardCharsets.US_ASCII));
        var compressed = new ByteArrayOutputStream();
        byte[] buffer = new byte[MEGABYTE];
        int length = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
        while (length > 0) {
            compressed.write(buffer, 0, length);
            length = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
        }
        deflater.end();
        return compressed.toByteArray();
    }
}
