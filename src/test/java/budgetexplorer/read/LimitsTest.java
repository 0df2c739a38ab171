package budgetexplorer.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.ProblemException;
import budgetexplorer.read.grid.ReadLimits;
import budgetexplorer.read.grid.ReadOptions;
import budgetexplorer.samples.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that go beyond a limit end in a problem that names the limit and the sheet.
class LimitsTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"3, 1000, 1000, 100000, sheets, 部门支出总体情况表（表3）", "12, 20, 1000, 100000, rows, 部门收支总体情况表（表1）",
            "12, 1000, 10, 100000, columns, 部门收入总体情况表（表2）", "12, 1000, 1000, 500, cells, 财政拨款收支总体情况表（表4）"})
    void aWorkbookBeyondALimit(int sheets, int rows, int columns, int cells, String limit, String sheet) {
        var limits = new ReadLimits(sheets - (limit.equals("sheets") ? 1 : 0), rows, columns, cells, LONG);

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> new BudgetReader(limits).read(Documents.sample("405-2026"), ReadOptions.NONE,
                        Cancellation.NONE))
                .satisfies(thrown -> {
                    assertThat(thrown.problem().key()).isEqualTo("problem.limit." + limit);
                    assertThat(thrown.problem().at().sheet()).isEqualTo(sheet);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "docx", "txt", "csv"})
    void everyFormatKeepsToTheLimitsOfRowsAndTime(String format) throws IOException {
        Path file = folder.resolve("b." + format);
        write(file, format);

        assertThat(problem(file, new ReadLimits(10, 5, 100, 1000, LONG))).isEqualTo("problem.limit.rows");
        assertThat(problem(file, new ReadLimits(10, 1000, 100, 1000, Duration.ZERO))).isEqualTo("problem.limit.time");
    }

    private static void write(Path file, String format) throws IOException {
        try (var target = Files.newOutputStream(file)) {
            switch (format) {
                case "xlsx" -> {
                    try (var workbook = new XSSFWorkbook()) {
                        fill(workbook);
                        workbook.write(target);
                    }
                }
                case "xls" -> {
                    try (var workbook = new HSSFWorkbook()) {
                        fill(workbook);
                        workbook.write(target);
                    }
                }
                case "docx" -> {
                    try (var document = new XWPFDocument()) {
                        document.createTable(20, 2).getRows()
                                .forEach(row -> row.getTableCells().forEach(cell -> cell.setText("1")));
                        document.write(target);
                    }
                }
                default -> target.write("1,2\t3\n".repeat(20).getBytes());
            }
        }
    }

    private static void fill(org.apache.poi.ss.usermodel.Workbook workbook) {
        var sheet = workbook.createSheet("Sheet1");
        for (int row = 0; row < 20; row++) {
            sheet.createRow(row).createCell(0).setCellValue(1);
        }
    }

    private static String problem(Path file, ReadLimits limits) {
        try {
            new BudgetReader(limits).read(file, ReadOptions.NONE, Cancellation.NONE);
            return "none";
        } catch (ProblemException e) {
            return e.problem().key();
        }
    }
}
