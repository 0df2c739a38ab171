package budgetexplorer.service.difference;

import budgetexplorer.model.table.TableKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;

/// A copy of a workbook whose 12 sheets are the 12 tables, to be changed as a person would change it. Cells are named as
/// the program names them: `D9`.
final class EditedWorkbook implements AutoCloseable {
    private final Workbook workbook;

    EditedWorkbook(Path original) throws IOException {
        // as a stream, so that the original stays as it is
        try (InputStream in = Files.newInputStream(original)) {
            this.workbook = WorkbookFactory.create(in);
        }
    }

    private Sheet sheet(TableKind table) {
        return workbook.getSheetAt(table.number() - 1);
    }

    private Cell cell(TableKind table, String address) {
        var reference = new CellReference(address);
        return sheet(table).getRow(reference.getRow()).getCell(reference.getCol(),
                Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /// Adds to amounts.
    EditedWorkbook add(double amount, TableKind table, String... addresses) {
        for (String address : addresses) {
            Cell cell = cell(table, address);
            cell.setCellValue(Math.round((cell.getNumericCellValue() + amount) * 100) / 100.0);
        }
        return this;
    }

    EditedWorkbook set(TableKind table, String address, double amount) {
        cell(table, address).setCellValue(amount);
        return this;
    }

    EditedWorkbook set(TableKind table, String address, String words) {
        cell(table, address).setCellValue(words);
        return this;
    }

    /// Replaces words in all cells of a table.
    EditedWorkbook replace(TableKind table, String words, String others) {
        for (Row row : sheet(table)) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().contains(words)) {
                    cell.setCellValue(cell.getStringCellValue().replace(words, others));
                }
            }
        }
        return this;
    }

    /// Takes a row out, and what is below it up.
    EditedWorkbook remove(TableKind table, int number) {
        Sheet sheet = sheet(table);
        sheet.removeRow(sheet.getRow(number - 1));
        if (number <= sheet.getLastRowNum()) {
            sheet.shiftRows(number, sheet.getLastRowNum(), -1);
        }
        return this;
    }

    /// Puts a row in so that it has this number.
    EditedWorkbook insert(TableKind table, int number, List<Object> values) {
        Sheet sheet = sheet(table);
        if (number - 1 <= sheet.getLastRowNum()) {
            sheet.shiftRows(number - 1, sheet.getLastRowNum(), 1);
        }
        Row row = sheet.createRow(number - 1);
        for (int i = 0; i < values.size(); i++) {
            Cell cell = row.createCell(i);
            if (values.get(i) instanceof Double amount) {
                cell.setCellValue(amount);
            } else {
                cell.setCellValue(String.valueOf(values.get(i)));
            }
        }
        return this;
    }

    /// Moves a row so that it has another number afterwards.
    EditedWorkbook move(TableKind table, int from, int to) {
        List<Object> values = new ArrayList<>();
        sheet(table).getRow(from - 1).forEach(cell -> {
            while (values.size() < cell.getColumnIndex()) {
                values.add("");
            }
            values.add(cell.getCellType() == CellType.NUMERIC
                    ? (Object) cell.getNumericCellValue()
                    : cell.getStringCellValue());
        });
        return remove(table, from).insert(table, to, values);
    }

    Path save(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
