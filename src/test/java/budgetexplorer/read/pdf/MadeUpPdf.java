package budgetexplorer.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.drawn.DrawnCell;
import budgetexplorer.drawn.DrawnCell.Align;
import budgetexplorer.drawn.DrawnPage;
import budgetexplorer.drawn.DrawnPdf;
import budgetexplorer.drawn.DrawnTable;
import budgetexplorer.drawn.Flow;
import budgetexplorer.drawn.TableStyle;
import budgetexplorer.drawn.Turn;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.read.BudgetReader;
import budgetexplorer.read.grid.ReadOptions;
import budgetexplorer.read.recognise.ReadResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A small table 3 to be drawn in odd ways, and what is read of it.
final class MadeUpPdf {
    static final double WIDTH = 595;
    static final double HEIGHT = 842;
    static final double LETTERS = 9;
    /// Of a table that is on one page.
    static final int FEW = 4;
    /// Of one that goes over several.
    static final int MANY = 90;
    /// A page without anything on it but what is drawn.
    static final Flow.Paper PLAIN = (pdf, _) -> pdf.page(WIDTH, HEIGHT);

    private static final List<String> HEADER = List.of("科目编码", "单位代码", "单位名称", "合计", "基本支出", "项目支出");
    private static final List<Field> FIELDS = List.of(Field.ITEM_CODE, Field.UNIT_CODE, Field.NAME, Field.TOTAL,
            Field.BASIC, Field.PROJECT);
    private static final List<String> NAMES = List.of("行政运行", "机关事业单位基本养老保险缴费支出",
            "其他城乡社区管理事务支出（含上年结转的园林绿化养护和公园维修专项经费）", "住房公积金");

    private MadeUpPdf() {}

    /// Draws what a test is about.
    @FunctionalInterface
    interface Drawing {
        void draw(Flow flow) throws IOException;
    }

    static Path write(Path folder, Flow.Paper paper, Drawing drawing) throws IOException {
        try (var pdf = new DrawnPdf()) {
            drawing.draw(new Flow(pdf, paper));
            return pdf.write(folder.resolve("b.pdf"));
        }
    }

    static Path write(Path folder, Drawing drawing) throws IOException {
        return write(folder, PLAIN, drawing);
    }

    static Flow.Paper turned(Turn turn) {
        return (pdf, _) -> pdf.page(HEIGHT, WIDTH, turn);
    }

    /// Pages with a line above and a number below.
    static DrawnPage furnished(DrawnPdf pdf, int number) throws IOException {
        DrawnPage page = pdf.page(WIDTH, HEIGHT);
        page.words(Flow.MARGIN, 32, 8, "某市园林局部门预算公开");
        page.line(Flow.MARGIN, 38, WIDTH - Flow.MARGIN, 38, 0.5);
        page.words(WIDTH / 2 - 10, HEIGHT - 24, 8, "— " + number + " —");
        return page;
    }

    /// The whole table with its title and caption.
    static void budget(Flow flow, int items, TableStyle style) throws IOException {
        budget(flow, table(items), style);
    }

    static void budget(Flow flow, DrawnTable table, TableStyle style) throws IOException {
        above(flow);
        flow.table(table, style);
    }

    static void above(Flow flow) throws IOException {
        flow.words("预算公开03表", LETTERS, Align.LEFT);
        flow.words("2026年部门支出总体情况表", 14, Align.CENTRE);
        flow.wordsAt(WIDTH - 2 * Flow.MARGIN, "单位：万元", LETTERS);
        flow.words("部门名称：701某市园林局", LETTERS, Align.LEFT);
    }

    static DrawnTable table(int items) {
        List<List<String>> rows = new ArrayList<>(List.of(HEADER));
        rows.addAll(body(items));
        return DrawnTable.of(1, rows);
    }

    /// The table's rows without its header.
    static List<List<String>> body(int items) {
        String total = "%d.50".formatted(items * 10L);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("合计", "", "", total, total, "0.00"));
        rows.add(List.of("", "701001", "园林局本级", total, total, "0.00"));
        for (int i = 0; i < items; i++) {
            rows.add(List.of("21201%02d".formatted(i + 1), "", NAMES.get(i % NAMES.size()),
                    "%d,%03d.25".formatted(i + 1, i), "%d.00".formatted(i), "1,000.25"));
        }
        return rows;
    }

    /// A header of four rows: 本年支出 above 基本支出 above 小计, and the columns' numbers.
    static DrawnTable underTallHeader(int items) {
        List<DrawnCell> cells = new ArrayList<>();
        for (int column = 0; column < 4; column++) {
            cells.add(header(0, 2, column, column, HEADER.get(column)));
        }
        cells.add(header(0, 0, 4, 5, "本年支出"));
        cells.add(header(1, 1, 4, 4, "基本支出"));
        cells.add(header(2, 2, 4, 4, "小计"));
        cells.add(header(1, 2, 5, 5, "项目支出"));
        for (int column = 3; column < 6; column++) {
            cells.add(header(3, 3, column, column, String.valueOf(column - 2)));
        }
        DrawnTable.of(0, body(items)).cells().forEach(cell -> cells.add(new DrawnCell(cell.row() + 4,
                cell.lastRow() + 4, cell.column(), cell.lastColumn(), cell.text(), cell.align())));
        return new DrawnTable(cells, items + 6, HEADER.size(), 4);
    }

    private static DrawnCell header(int row, int lastRow, int column, int lastColumn, String text) {
        return new DrawnCell(row, lastRow, column, lastColumn, text, Align.CENTRE);
    }

    static void assertRead(Path file, int items) throws ProblemException {
        assertThat(rows(table(read(file)))).containsExactlyElementsOf(expected(items));
    }

    static void assertReadWithoutWarning(Path file, int items) throws ProblemException {
        assertRead(file, items);
        assertThat(keys(read(file))).noneMatch(key -> key.startsWith("problem.pdf"));
    }

    /// The rows as [#rows(BudgetTable)] shows them.
    static List<String> expected(int items) {
        return body(items).stream().map(row -> shown(row.stream().map(cell -> cell.replace(",", "")))).toList();
    }

    static List<String> rows(BudgetTable table) {
        return table.rows().stream().map(row -> shown(table, row)).toList();
    }

    private static String shown(BudgetTable table, Row row) {
        return shown(FIELDS.stream().map(field -> table.text(row, field)));
    }

    private static String shown(Stream<String> cells) {
        return cells.filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" | "));
    }

    static BudgetTable table(ReadResult result) throws ProblemException {
        return result.budgets().getFirst().tables().getFirst();
    }

    static List<String> keys(ReadResult result) {
        return result.problems().stream().map(Problem::key).toList();
    }

    static ReadResult read(Path file) throws ProblemException {
        return new BudgetReader().read(file, ReadOptions.NONE, Cancellation.NONE);
    }

    /// Why a file cannot be read; null if it can.
    static @Nullable Problem problem(Path file, ReadOptions options) {
        try {
            new BudgetReader().read(file, options, Cancellation.NONE);
            return null;
        } catch (ProblemException e) {
            return e.problem();
        }
    }
}
