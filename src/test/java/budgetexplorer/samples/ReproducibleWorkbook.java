package budgetexplorer.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes a workbook so that the same content makes the same bytes: no author, no time of day.
final class ReproducibleWorkbook {
    private static final Date CREATED = Date.from(Instant.parse("2026-01-01T00:00:00Z"));
    private static final LocalDateTime PACKED = LocalDateTime.of(2026, 1, 1, 0, 0);

    private ReproducibleWorkbook() {}

    static void write(XSSFWorkbook workbook, Path file) throws IOException {
        var properties = workbook.getProperties();
        properties.getCoreProperties().setCreator(null);
        properties.getCoreProperties().setCreated(Optional.of(CREATED));
        properties.getExtendedProperties().getUnderlyingProperties().unsetApplication();
        var bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        try (var packed = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()));
                var target = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry = packed.getNextEntry(); entry != null; entry = packed.getNextEntry()) {
                var same = new ZipEntry(entry.getName());
                same.setTimeLocal(PACKED);
                target.putNextEntry(same);
                packed.transferTo(target);
                target.closeEntry();
            }
        }
    }
}
