package budgetexplorer.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes workbooks for tests: rows of texts, numbers and blanks.
public final class MadeUpWorkbook {
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellStyle twoDecimals = workbook.createCellStyle();

    public MadeUpWorkbook() {
        twoDecimals.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
    }

    /// Adds a sheet.
    ///
    /// @param rows a text is a text, a `Double` a number shown with two decimals, an `Integer` a number in the general
    ///             format, a text that begins with `=` a formula with its value computed; `null` is no cell
    public MadeUpWorkbook sheet(String name, Object[]... rows) {
        Sheet sheet = workbook.createSheet(name);
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                if (rows[row][column] != null) {
                    fill(sheet, row, column, rows[row][column]);
                }
            }
        }
        return this;
    }

    MadeUpWorkbook merge(String range) {
        workbook.getSheetAt(workbook.getNumberOfSheets() - 1).addMergedRegion(CellRangeAddress.valueOf(range));
        return this;
    }

    private void fill(Sheet sheet, int row, int column, Object value) {
        Cell cell = (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row)).createCell(column);
        switch (value) {
            case Double number -> {
                cell.setCellValue(number);
                cell.setCellStyle(twoDecimals);
            }
            case Integer number -> cell.setCellValue(number);
            case String formula when formula.startsWith("=") -> {
                cell.setCellStyle(twoDecimals);
                cell.setCellFormula(formula.substring(1));
            }
            default -> cell.setCellValue(String.valueOf(value));
        }
    }

    /// Writes the workbook to a file of a folder.
    public Path write(Path folder, String name) {
        return writeWith(folder, name, UnaryOperator.identity(), "");
    }

    /// Writes the workbook with one of its parts changed.
    Path writeWith(Path folder, String name, UnaryOperator<String> change, String part) {
        try (workbook) {
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return Files.write(folder.resolve(name), changed(bytes.toByteArray(), change, part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes the workbook so that it opens with a password only.
    public Path writeEncrypted(Path folder, String name, String password) throws Exception {
        Path file = folder.resolve(name);
        try (workbook; var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream target = encryptor.getDataStream(container)) {
                workbook.write(target);
            }
            try (OutputStream target = Files.newOutputStream(file)) {
                container.writeFilesystem(target);
            }
        }
        return file;
    }

    /// Makes an encrypted file demand that a password be hashed so many times.
    static Path withRounds(int rounds, Path encrypted) throws IOException {
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(Files.readAllBytes(encrypted)))) {
            String info;
            try (var stream = container.createDocumentInputStream(EncryptionInfo.ENCRYPTION_INFO_ENTRY)) {
                info = new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1);
            }
            byte[] hostile = info.replaceFirst("spinCount=\"\\d+\"", "spinCount=\"%d\"".formatted(rounds))
                    .getBytes(StandardCharsets.ISO_8859_1);
            container.createOrUpdateDocument(new ByteArrayInputStream(hostile), EncryptionInfo.ENCRYPTION_INFO_ENTRY);
            try (OutputStream target = Files.newOutputStream(encrypted)) {
                container.writeFilesystem(target);
            }
        }
        return encrypted;
    }

    private static byte[] changed(byte[] zip, UnaryOperator<String> change, String part) throws IOException {
        var changed = new ByteArrayOutputStream();
        try (var source = new ZipInputStream(new ByteArrayInputStream(zip));
                var target = new ZipOutputStream(changed)) {
            for (ZipEntry entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
                target.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = source.readAllBytes();
                target.write(entry.getName().equals(part)
                        ? change.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                        : content);
            }
        }
        return changed.toByteArray();
    }
}
