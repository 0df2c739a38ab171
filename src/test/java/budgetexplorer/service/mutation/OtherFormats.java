package budgetexplorer.service.mutation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Makes files of other formats from an .xlsx.
final class OtherFormats {
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
