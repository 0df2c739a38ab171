package budgetexplorer.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.MadeUp;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.read.grid.ReadOptions;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Plain texts, values between commas and documents of word processors.
class TextFormatsTest {
    private static final String TABLE = """
            2026年部门支出总体情况表
            部门名称：701某市园林局
            单位：万元

            科目编码\t单位代码\t单位名称\t合计
            合计\t\t\t1,010.50
            \t701001\t园林局本级\t1,010.50
            2120101\t\t行政运行\t1,010.50

            注：本表为样例。
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16"})
    void aTextMayBeWrittenInAnyEncodingInUse(String encoding) throws Exception {
        BudgetTable table = table(write("b.txt", TABLE.getBytes(Charset.forName(encoding))));

        assertThat(table.rows()).hasSize(3);
        assertThat(table.notes()).containsExactly("注：本表为样例。");
        assertThat(table.amount(table.rows().getFirst(), Field.TOTAL)).contains(MadeUp.money("1010.50"));
        assertThat(table.at(table.rows().getFirst())).as("lines are the rows of a text").isEqualTo("表格1!A6:D6");
    }

    @Test
    void marksOfMarkdownAreNoText() throws Exception {
        String marked = TABLE.replace("2026年部门支出总体情况表", "## **2026年部门支出总体情况表**").replace("合计\t\t\t1,010.50",
                "<b>合计</b>\t\t\t**1,010.50**");

        assertThat(table(write("b.md", marked.getBytes())).rows()).isEqualTo(table(write("b.txt", TABLE.getBytes()))
                .rows());
    }

    @Test
    void cellsMayStandBetweenBars() throws Exception {
        String bars = TABLE.lines().map(line -> line.contains("\t") ? "|" + line.replace('\t', '|') + "|" : line)
                .map(line -> line.startsWith("|科目") ? line + "\n|---|:--|---|--:|" : line)
                .reduce("", (all, line) -> all + line + "\n");

        assertThat(table(write("b.md", bars.getBytes())).rows()).hasSize(3);
    }

    @Test
    void aTableGoesOnBehindAPageNumberAndAnotherHeader() throws Exception {
        String broken = TABLE.replace("\t701001", "\n— 12 —\n\n科目编码\t单位代码\t单位名称\t合计\n\t701001");

        assertThat(table(write("b.txt", broken.getBytes())).rows()).hasSize(3);
    }

    @Test
    void aListOfTablesRightAboveThemDoesNotMakeThemOne() throws Exception {
        String income = TABLE.replace("支出", "收入").replace("科目编码\t", "序号\t").replace("2120101", "");
        String list = "部门支出总体情况表（表3）\n2026年部门收入总体情况表\n";

        Budget budget = read(write("b.txt", (list + TABLE.replace("注：本表为样例。", "") + "\n" + income).getBytes()));

        assertThat(budget.tables()).extracting(BudgetTable::kind).containsExactly(TableKind.INCOME,
                TableKind.EXPENDITURE);
    }

    @Test
    void valuesBetweenCommasHaveTheirTitleInTheNameOfTheFile() throws Exception {
        String values = "科目编码,单位代码,单位名称,合计\n合计,,,\"1,010.50\"\n,701,某市园林局,\"1,010.50\"\n,701001,园林局本级,\"1,010.50\"\n";

        Budget budget = read(write("2026年部门支出总体情况表.csv", values.getBytes()));

        assertThat(budget.department()).isEqualTo(MadeUp.PARKS);
        assertThat(budget.year()).isEqualTo(2026);
        assertThat(budget.tables().getFirst().rows()).hasSize(3);
        assertThat(budget.tables().getFirst().kind()).isEqualTo(TableKind.EXPENDITURE);
    }

    @Test
    void aDocumentsTableGoesOnOverAnEmptyParagraphAndItsCellsMayHoldSeveral() throws Exception {
        Path file = folder.resolve("b.docx");
        try (var document = new XWPFDocument(); var target = Files.newOutputStream(file)) {
            TABLE.lines().limit(3).forEach(line -> document.createParagraph().createRun().setText(line));
            var first = document.createTable(2, 4);
            fill(first, 0, "科目编码", "单位代码", "单位名称", "合计");
            fill(first, 1, "合计", "", "", "1,010.50");
            document.createParagraph();
            var second = document.createTable(2, 4);
            fill(second, 0, "科目编码", "单位代码", "单位名称", "合计");
            fill(second, 1, "2120101", "", "行政", "1,010.50");
            second.getRow(1).getCell(2).addParagraph().createRun().setText("运行");
            document.write(target);
        }

        BudgetTable table = table(file);

        assertThat(table.rows()).hasSize(2);
        assertThat(table.text(table.rows().getLast(), Field.NAME)).isEqualTo("行政运行");
        assertThat(table.at(table.rows().getFirst())).as("rows count within the table").isEqualTo("表格1!A2:D2");
    }

    @Test
    void bytesThatAreNoTextAreAProblem() throws IOException {
        byte[] bytes = {(byte) 0x81, 0x20, 0, 1, 2, (byte) 0xFF, (byte) 0xFF};
        Path file = write("b.txt", bytes);

        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> read(file))
                .satisfies(thrown -> assertThat(thrown.problem().key()).isEqualTo("problem.text.encoding"));
    }

    private static void fill(org.apache.poi.xwpf.usermodel.XWPFTable table, int row, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            table.getRow(row).getCell(column).setText(texts[column]);
        }
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static BudgetTable table(Path file) throws ProblemException {
        return read(file).tables().getFirst();
    }

    private static Budget read(Path file) throws ProblemException {
        return new BudgetReader().read(file, ReadOptions.NONE, Cancellation.NONE).budgets().getFirst();
    }
}
