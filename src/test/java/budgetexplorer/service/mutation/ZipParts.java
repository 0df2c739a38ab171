package budgetexplorer.service.mutation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Takes containers apart and puts them together again.
final class ZipParts {
    private ZipParts() {}

    /// The parts by name, in their order.
    static Map<String, byte[]> of(byte[] zip) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                parts.put(entry.getName(), stream.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /// A container of parts. They are not compressed, so that a guard against zip bombs does not keep them from the parser.
    static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var stream = new ZipOutputStream(bytes)) {
            stream.setLevel(Deflater.NO_COMPRESSION);
            for (var part : parts.entrySet()) {
                stream.putNextEntry(new ZipEntry(part.getKey()));
                stream.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
