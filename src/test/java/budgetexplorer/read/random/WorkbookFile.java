package budgetexplorer.read.random;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes a document as a workbook.
final class WorkbookFile {
    /// It warns of each .xls without a summary. Held, so that its level stays.
    private static final Logger CHATTER = Logger.getLogger("org.apache.poi.POIDocument");

    static {
        CHATTER.setLevel(Level.SEVERE);
    }

    private final Workbook workbook;
    private final Map<String, CellStyle> styles = new HashMap<>();

    private WorkbookFile(Workbook workbook) {
        this.workbook = workbook;
    }

    static void writeXlsx(WrittenDocument document, Path file) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            new WorkbookFile(workbook).write(document, file);
        }
    }

    static void writeXls(WrittenDocument document, Path file) throws IOException {
        try (var workbook = new HSSFWorkbook()) {
            new WorkbookFile(workbook).write(document, file);
        }
    }

    private void write(WrittenDocument document, Path file) throws IOException {
        document.sheets().forEach(this::sheet);
        try (OutputStream target = Files.newOutputStream(file)) {
            workbook.write(target);
        }
    }

    private void sheet(WrittenSheet written) {
        Sheet sheet = workbook.createSheet(written.name());
        for (int number = 0; number < written.rows().size(); number++) {
            WrittenRow writtenRow = written.rows().get(number);
            if (!writtenRow.cells().isEmpty()) {
                Row row = sheet.createRow(number);
                row.setZeroHeight(writtenRow.hidden());
                writtenRow.cells().forEach((column, cell) -> fill(row.createCell(column), cell));
            }
        }
        written.merges().forEach(sheet::addMergedRegionUnsafe);
    }

    private void fill(Cell cell, WrittenCell written) {
        switch (written) {
            case WrittenCell.Words(var text) -> cell.setCellValue(text);
            case WrittenCell.Number(var value, var format) -> {
                cell.setCellStyle(style(format));
                cell.setCellValue(value.doubleValue());
            }
            case WrittenCell.Formula(var value, var format) -> {
                cell.setCellStyle(style(format));
                cell.setCellFormula("SUM(Z1:Z2)");
                if (value != null) {
                    cell.setCellValue(value.doubleValue());
                }
            }
        }
    }

    private CellStyle style(String format) {
        return styles.computeIfAbsent(format, _ -> {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            return style;
        });
    }
}
