package budgetexplorer.write.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes rows as RFC 4180 has them, in UTF-8. Not thread-safe.
public final class CsvRows implements Closeable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvWriter writer;

    /// @param marked whether the file begins with the mark by which office programs know UTF-8
    /// @throws IOException if the mark cannot be written
    public CsvRows(OutputStream target, boolean marked) throws IOException {
        Writer text = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        if (marked) {
            text.write(BYTE_ORDER_MARK);
        }
        this.writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    }

    /// Writes a row.
    ///
    /// @throws UncheckedIOException if it cannot be written
    public void row(List<String> values) {
        writer.writeRecord(values);
    }

    /// Writes what is left and leaves the target open.
    ///
    /// @throws IOException if it cannot be written
    public void flush() throws IOException {
        writer.flush();
    }

    /// Writes what is left and closes the target.
    @Override
    public void close() throws IOException {
        writer.close();
    }
}
