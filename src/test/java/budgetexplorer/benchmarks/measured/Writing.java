package budgetexplorer.benchmarks.measured;

import budgetexplorer.benchmarks.table.Bar;
import budgetexplorer.benchmarks.table.BenchTable;
import budgetexplorer.benchmarks.table.Row;
import budgetexplorer.benchmarks.table.Trial;
import budgetexplorer.model.table.Budget;
import budgetexplorer.samples.Documents;
import budgetexplorer.write.form.Form;
import budgetexplorer.write.form.Forms;
import budgetexplorer.write.tables.OfficialWorkbook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writing the official workbook of a sample, beside POI's bare write of the same cells without any style.
final class Writing implements Subject {
    private static final int ROWS_IN_MEMORY = 64;
    private static final int PERCENT = 95;
    private static final int WARM_UPS = 10;
    private static final int OF_A_ROUND = 5;

    @Override
    public String name() {
        return "export";
    }

    @Override
    public void measure(Setting setting, List<OpenLibrary> libraries, BenchTable table) throws Exception {
        Budget budget = Documents.read(Documents.sample("405-2026"));
        List<BareSheet> cells = cells(budget);
        var trials = List.of(new Trial(Row.ANY, false, () -> official(budget)),
                new Trial(Row.ANY, true, () -> bare(cells)));
        table.add(Trial.row("export: one official workbook", PERCENT,
                Trial.run(trials, WARM_UPS, setting.rounds(), OF_A_ROUND), trials, "POI's bare streaming write",
                Bar.timesLimit(1.3)));
    }

    /// What a sheet holds: words, numbers and nothing, row by row.
    private record BareSheet(String name, List<List<Object>> rows) {}

    private static List<BareSheet> cells(Budget budget) throws IOException {
        List<BareSheet> sheets = new ArrayList<>();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(official(budget).toByteArray()))) {
            workbook.forEach(sheet -> sheets.add(cells(sheet)));
        }
        return sheets;
    }

    private static BareSheet cells(Sheet sheet) {
        List<List<Object>> rows = new ArrayList<>();
        for (var row : sheet) {
            List<Object> cells = new ArrayList<>();
            for (int column = 0; column < row.getLastCellNum(); column++) {
                Cell cell = row.getCell(column, org.apache.poi.ss.usermodel.Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                cells.add(cell.getCellType() == CellType.NUMERIC
                        ? (Object) cell.getNumericCellValue()
                        : cell.getStringCellValue());
            }
            rows.add(cells);
        }
        return new BareSheet(sheet.getSheetName(), rows);
    }

    private static ByteArrayOutputStream official(Budget budget) throws IOException {
        var bytes = new ByteArrayOutputStream();
        List<Form> forms = Forms.of(budget, Optional.empty());
        OfficialWorkbook.write(forms, "部门预算公开表", "部门预算通览", Optional.empty(), bytes);
        return bytes;
    }

    private static ByteArrayOutputStream bare(List<BareSheet> sheets) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            sheets.forEach(sheet -> fill(workbook, sheet));
            workbook.write(bytes);
        }
        return bytes;
    }

    private static void fill(Workbook workbook, BareSheet bare) {
        Sheet sheet = workbook.createSheet(bare.name());
        for (int i = 0; i < bare.rows().size(); i++) {
            var row = sheet.createRow(i);
            List<Object> cells = bare.rows().get(i);
            for (int column = 0; column < cells.size(); column++) {
                switch (cells.get(column)) {
                    case Double number -> row.createCell(column).setCellValue(number);
                    case String text when !text.isEmpty() -> row.createCell(column).setCellValue(text);
                    default -> {
                    }
                }
            }
        }
    }
}
