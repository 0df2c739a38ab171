package budgetexplorer.write.tables;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.MadeUp;
import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Column;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.Source;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.samples.Documents;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an official workbook holds, and what it does not.
class OfficialWorkbookTest {
    private static final List<String> SIGNS = List.of("=1+1", "+1", "-项目", "@SUM(A1)", "'引号", "=cmd|' /C calc'!A0");

    @TempDir
    Path folder;

    @Test
    void textIsNeverAFormula() throws Exception {
        Path file = Workbooks.write(projects(SIGNS), folder);

        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(
                    cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
            var quoted = workbook.getSheetAt(0).getRow(4).getCell(2);
            assertThat(quoted.getStringCellValue()).isEqualTo("=1+1");
            assertThat(quoted.getCellStyle().getQuotePrefixed()).isTrue();
        }
        BudgetTable back = Workbooks.read(file, Optional.empty()).budgets().getFirst().tables().getFirst();
        assertThat(back.rows().stream().map(row -> back.text(row, Field.PROJECT_NAME))).isEqualTo(SIGNS);
    }

    /// Whatever blanks begin or end a text, the reader leaves them out.
    @Test
    void aTabBeforeAFormulaMakesItNoFormula() throws Exception {
        Path file = Workbooks.write(projects(List.of("\t=1+1", "\r=1+1")), folder);

        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(workbook.getSheetAt(0).getRow(4).getCell(2).getStringCellValue()).isEqualTo("\t=1+1");
        }
        BudgetTable back = Workbooks.read(file, Optional.empty()).budgets().getFirst().tables().getFirst();
        assertThat(back.rows().stream().map(row -> back.text(row, Field.PROJECT_NAME))).containsExactly("=1+1", "=1+1");
    }

    @Test
    void saysNothingOfWhoMadeItWhenAndWhere() throws Exception {
        Path file = Workbooks.write(Documents.read(Documents.sample("405-2026")), folder);

        List<String> found = new ArrayList<>();
        try (var archive = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
                assertThat(entry.getExtra()).isNull();
                found.add(new String(archive.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(found).hasSizeGreaterThan(15)
                .noneMatch(text -> text.contains("dcterms:created") || text.contains("dcterms:modified"))
                .noneMatch(text -> text.contains("lastModifiedBy") || text.contains("Apache POI"))
                .noneMatch(text -> text.contains(System.getProperty("user.dir")) || text.contains(folder.toString()))
                .noneMatch(text -> text.contains(">" + System.getProperty("user.name") + "<"));
    }

    @Test
    void theSameBudgetGivesTheSameBytes() throws Exception {
        Budget budget = Documents.read(Documents.sample("510-2025"));
        byte[] first = Files.readAllBytes(Workbooks.write(budget, folder));
        Thread.sleep(2_100); // longer than the step of an archive's times

        assertThat(Files.readAllBytes(Workbooks.write(budget, folder))).isEqualTo(first);
    }

    @Test
    void behindAPasswordNothingIsReadable() throws Exception {
        Path file = Workbooks.write(Documents.read(Documents.sample("405-2026")), Optional.empty(), Optional.of("松柏"),
                folder);

        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).contains("E\0n\0c\0r\0y\0p\0t")
                .doesNotContain("worksheet");
        try (var workbook = WorkbookFactory.create(file.toFile(), "松柏", true)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(12);
        }
    }

    @Test
    void printsOnA4AcrossWithItsHeaderOnEachPage() throws Exception {
        Path file = Workbooks.write(Documents.read(Documents.sample("405-2026")), folder);

        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            var sheet = workbook.getSheet("政府采购预算表（表10）");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:7");
            assertThat(sheet.getFooter().getCenter()).contains("&P", "&N");
            assertThat(sheet.getMergedRegions()).extracting(Object::toString).anyMatch(each -> each.contains("A2:S2"))
                    .anyMatch(each -> each.contains("E4:K4")).anyMatch(each -> each.contains("M5:O5"));
            assertThat(sheet.getRow(7).getCell(4).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
            assertThat(sheet.getRow(7).getCell(6).getNumericCellValue()).isZero();
        }
    }

    /// Spreadsheets calculate with 15 digits.
    @Test
    void anAmountOfMoreDigitsLosesNone() throws Exception {
        Money money = new Money(1_234_567_890_123_456L, 1);
        Budget budget = MadeUp.budget(table(List.of(new Cell.Amount(money)), Field.TOTAL));

        BudgetTable back = Workbooks.read(Workbooks.write(budget, folder), Optional.empty()).budgets().getFirst()
                .tables().getFirst();

        assertThat(back.amount(back.rows().getFirst(), Field.TOTAL)).contains(money);
    }

    private static Budget projects(List<String> names) {
        return MadeUp.budget(table(names.stream().map(name -> (Cell) new Cell.Text(name)).toList(),
                Field.PROJECT_NAME));
    }

    /// A table 12 of 元 with a column that holds the cells.
    private static BudgetTable table(List<Cell> cells, Field field) {
        List<Column> columns = List.of(new Column(Field.UNIT_CODE, "单位代码", 0), new Column(Field.NAME, "单位名称", 1),
                new Column(field == Field.TOTAL ? Field.PROJECT_NAME : Field.TOTAL, "", 2), new Column(field, "", 3));
        List<Row> rows = new ArrayList<>();
        for (Cell cell : cells) {
            rows.add(new Row(RowKind.PROJECT, "701001", rows.size() + 5, List.of(new Cell.Text("701001"),
                    new Cell.Text("园林局本级"), field == Field.TOTAL
                            ? new Cell.Text("养护")
                            : new Cell.Amount(new Money(100, 1)),
                    cell)));
        }
        return new BudgetTable(TableKind.GOALS, TableKind.GOALS.title(), Source.of("made-up.xlsx", "表12"),
                MoneyUnit.YUAN,
                columns, rows, List.of());
    }
}
