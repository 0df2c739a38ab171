package budgetexplorer.write.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/// An archive whose entries do not tell when they were made.
final class TimelessZip extends ZipArchiveOutputStream {
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    TimelessZip(OutputStream target) {
        super(target);
        setUseZip64(Zip64Mode.AsNeeded);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        // archives hold the time of the day without a zone
        entry.setTime(TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        super.putArchiveEntry(entry);
    }
}
