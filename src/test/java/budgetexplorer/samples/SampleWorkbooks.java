package budgetexplorer.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Makes the sample workbooks that the program brings along from two published budgets: the 12 tables with their codes,
/// names, amounts and indicators in a layout of our own, and the goals of table 12 in words of our own.
///
/// Run it after `mvn test-compile`, from the project's folder:
/// `java -cp "target/test-classes:target/classes:target/budget-explorer/lib/*" budgetexplorer.samples.SampleWorkbooks
/// ../shared/inputs assets/samples`
public final class SampleWorkbooks {
    static final List<String> NAMES = List.of("405-2026", "510-2025");

    private static final String GOALS_SHEET = "项目绩效目标公开表（表12）";
    private static final int GOAL_COLUMN = 5;
    private static final int FIRST_HEADER_ROW = 3;

    private final XSSFWorkbook made = new XSSFWorkbook();
    private final SampleStyles styles = new SampleStyles(made);
    private final Map<Integer, String> goals;

    private SampleWorkbooks(Map<Integer, String> goals) {
        this.goals = goals;
    }

    public static void main(String[] folders) throws IOException {
        Path target = Path.of(folders[1]);
        Files.createDirectories(target);
        for (String name : NAMES) {
            try (var published = new XSSFWorkbook(Files.newInputStream(Path.of(folders[0], name + ".xlsx")))) {
                new SampleWorkbooks(SampleGoals.of(name)).make(published, target.resolve(name + ".xlsx"));
            }
        }
    }

    private void make(XSSFWorkbook published, Path file) throws IOException {
        published.forEach(this::sheet);
        try (made) {
            ReproducibleWorkbook.write(made, file);
        }
    }

    private void sheet(Sheet published) {
        Sheet sheet = made.createSheet(published.getSheetName());
        published.forEach(row -> row(row, sheet.createRow(row.getRowNum())));
        published.getMergedRegions().forEach(sheet::addMergedRegion);
        boolean isGoals = published.getSheetName().equals(GOALS_SHEET);
        for (int column = 0; column < width(published); column++) {
            sheet.setColumnWidth(column, ColumnWidths.of(sheet, column, FIRST_HEADER_ROW, isGoals) * 256);
        }
        sheet.setAutobreaks(true);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
    }

    private static int width(Sheet sheet) {
        return IntStream.rangeClosed(0, sheet.getLastRowNum()).map(row -> sheet.getRow(row).getLastCellNum()).max()
                .orElse(0);
    }

    private void row(Row published, Row row) {
        published.forEach(cell -> cell(cell, row.createCell(cell.getColumnIndex())));
    }

    private void cell(Cell published, Cell cell) {
        cell.setCellStyle(styles.like(published));
        if (published.getCellType() == CellType.NUMERIC) {
            cell.setCellValue(published.getNumericCellValue());
        } else if (isGoal(published)) {
            cell.setCellValue(goals.get(published.getRowIndex() + 1));
        } else if (published.getCellType() == CellType.STRING) {
            cell.setCellValue(published.getStringCellValue());
        }
    }

    private static boolean isGoal(Cell published) {
        return published.getSheet().getSheetName().equals(GOALS_SHEET) && published.getColumnIndex() == GOAL_COLUMN
                && published.getRowIndex() > FIRST_HEADER_ROW && published.getCellType() == CellType.STRING;
    }
}
