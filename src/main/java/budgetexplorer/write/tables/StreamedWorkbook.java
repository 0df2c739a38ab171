package budgetexplorer.write.tables;

import java.io.OutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.DeferredSXSSFWorkbook;

/// A workbook whose rows are made while it is written, so that only a few are in memory and none in a temporary file,
/// which would hold what the workbook's password is to protect. The same rows give the same bytes.
final class StreamedWorkbook extends DeferredSXSSFWorkbook {
    private static final int ROWS_IN_MEMORY = 64;

    StreamedWorkbook() {
        super(ROWS_IN_MEMORY);
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream target) {
        return new TimelessZip(target);
    }
}
