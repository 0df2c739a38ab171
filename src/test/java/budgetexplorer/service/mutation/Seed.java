package budgetexplorer.service.mutation;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/// A file in order that cases of damage are made from.
///
/// @param share how many cases it gets, compared with the other seeds
record Seed(String file, int share, byte[] bytes) {
    static Seed of(String file, int share, Supplier<byte[]> bytes) {
        return new Seed(file, share, bytes.get());
    }

    /// Whether it is a PDF that is not encrypted and whose objects are not in streams.
    boolean isPdfOfObjects() {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.startsWith("%PDF") && text.contains("\nxref") && !text.contains("/Encrypt");
    }

    /// Whether it is a container of parts, as .xlsx and .docx are.
    boolean isZip() {
        return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    }
}
