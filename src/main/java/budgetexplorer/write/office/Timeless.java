package budgetexplorer.write.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Archives that do not tell when they were made.
public final class Timeless {
    /// Not the earliest that an archive can hold, beside which Java notes a moment that depends on the time zone.
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private Timeless() {}

    /// Copies an archive without its times.
    ///
    /// @param target is left open
    public static void copy(byte[] archive, OutputStream target) throws IOException {
        var to = new ZipOutputStream(target);
        try (var from = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                var timeless = new ZipEntry(entry.getName());
                timeless.setTimeLocal(TIME);
                to.putNextEntry(timeless);
                from.transferTo(to);
            }
        }
        to.finish();
    }
}
