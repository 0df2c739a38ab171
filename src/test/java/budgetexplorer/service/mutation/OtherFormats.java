package budgetexplorer.service.mutation;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// Makes files of other formats from an .xlsx.
final class OtherFormats {
    /// Of the samples: form number, title, department and unit of money.
    private static final int ROWS_ABOVE = 3;

    private OtherFormats() {}

    /// The same texts, numbers and merged cells as .xls.
    static byte[] xls(byte[] xlsx) {
        try (var source = new XSSFWorkbook(new ByteArrayInputStream(xlsx));
                var target = new HSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            source.forEach(sheet -> copy(sheet, target.createSheet(sheet.getSheetName())));
            target.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Sheet source, Sheet target) {
        source.getMergedRegions().forEach(target::addMergedRegion);
        for (Row row : source) {
            Row copy = target.createRow(row.getRowNum());
            row.forEach(cell -> copy(cell, copy.createCell(cell.getColumnIndex())));
        }
    }

    private static void copy(Cell source, Cell target) {
        if (source.getCellType() == CellType.NUMERIC) {
            target.setCellValue(source.getNumericCellValue());
        } else {
            target.setCellValue(source.getStringCellValue());
        }
    }

    /// A narrative, and below it the sheets' rows with tabs between the cells.
    static byte[] text(byte[] xlsx, List<String> narrative) {
        String tables = sheets(xlsx).stream().map(rows -> rows.stream()
                .map(row -> String.join(row.stream().filter(text -> !text.isEmpty()).count() > 1 ? "\t" : "", row))
                .collect(joining("\n"))).collect(joining("\n\n"));
        return (String.join("\n", narrative) + "\n\n" + tables).getBytes(StandardCharsets.UTF_8);
    }

    /// One sheet with commas between the cells.
    static byte[] csv(byte[] xlsx, int sheet) {
        return sheets(xlsx).get(sheet).stream()
                .map(row -> row.stream().map(text -> '"' + text.replace("\"", "\"\"") + '"').collect(joining(",")))
                .collect(joining("\n")).getBytes(StandardCharsets.UTF_8);
    }

    /// A narrative, and below it the sheets as tables, the rows above them as paragraphs.
    static byte[] docx(byte[] xlsx, List<String> narrative) {
        try (var document = new XWPFDocument(); var bytes = new ByteArrayOutputStream()) {
            narrative.forEach(line -> document.createParagraph().createRun().setText(line));
            for (List<List<String>> rows : sheets(xlsx)) {
                rows.stream().limit(ROWS_ABOVE).forEach(row -> row.stream().filter(text -> !text.isEmpty())
                        .forEach(text -> document.createParagraph().createRun().setText(text)));
                int width = rows.stream().mapToInt(List::size).max().orElse(1);
                var table = document.createTable(rows.size() - ROWS_ABOVE, width);
                for (int row = ROWS_ABOVE; row < rows.size(); row++) {
                    for (int column = 0; column < rows.get(row).size(); column++) {
                        table.getRow(row - ROWS_ABOVE).getCell(column).setText(rows.get(row).get(column));
                    }
                }
            }
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<List<String>>> sheets(byte[] xlsx) {
        var format = new DataFormatter();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            return StreamSupport.stream(workbook.spliterator(), false)
                    .map(sheet -> StreamSupport.stream(sheet.spliterator(), false)
                            .map(row -> IntStream.range(0, Math.max(0, row.getLastCellNum()))
                                    .mapToObj(column -> format.formatCellValue(row.getCell(column))).toList())
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The .xlsx encrypted with the password that programs try by themselves.
    static byte[] encrypted(byte[] xlsx) {
        try (var container = new POIFSFileSystem(); var bytes = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(Decryptor.DEFAULT_PASSWORD);
            try (var stream = encryptor.getDataStream(container)) {
                stream.write(xlsx);
            }
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
