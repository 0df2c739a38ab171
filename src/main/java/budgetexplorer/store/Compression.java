package budgetexplorer.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// Compresses texts for the library. Stateless.
final class Compression {
    private static final int BLOCK = 8 << 10;

    private Compression() {}

    /// The UTF-8 of a text, deflated.
    static byte[] compressed(String text) {
        try (var deflater = new Deflater(Deflater.BEST_SPEED, true)) {
            deflater.setInput(text.getBytes(StandardCharsets.UTF_8));
            deflater.finish();
            var compressed = new ByteArrayOutputStream(BLOCK);
            var block = new byte[BLOCK];
            while (!deflater.finished()) {
                compressed.write(block, 0, deflater.deflate(block));
            }
            return compressed.toByteArray();
        }
    }

    /// The UTF-8 of a text that was compressed.
    ///
    /// @throws IllegalStateException if it was not, so that the library is damaged
    static byte[] utf8(byte[] compressed) {
        try (var inflater = new Inflater(true)) {
            inflater.setInput(compressed);
            var bytes = new ByteArrayOutputStream(BLOCK);
            var block = new byte[BLOCK];
            while (!inflater.finished()) {
                int length = inflater.inflate(block);
                if (length == 0 && inflater.needsInput()) {
                    throw new IllegalStateException("a compressed text ends early");
                }
                bytes.write(block, 0, length);
            }
            return bytes.toByteArray();
        } catch (DataFormatException e) {
            throw new IllegalStateException("a compressed text is damaged", e);
        }
    }

    /// A text that was compressed.
    ///
    /// @throws IllegalStateException as [#utf8(byte[])]
    static String text(byte[] compressed) {
        return new String(utf8(compressed), StandardCharsets.UTF_8);
    }
}
