package budgetexplorer.read;

import static budgetexplorer.model.MadeUp.money;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.base.Severity;
import budgetexplorer.model.Department;
import budgetexplorer.model.Identity;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.Stage;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.read.grid.ReadOptions;
import budgetexplorer.read.recognise.ReadResult;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Workbooks as other cities and other programs write them.
class MadeUpBudgetsTest {
    private static final Object[] TITLE = {"2026年部门支出总体情况表"};
    private static final Object[] CAPTION = {"部门名称：701某市园林局", null, null, null, "单位：万元"};
    private static final Object[] HEADER = {"科目编码", "单位代码", "单位名称", "合计", "基本支出", "项目支出"};
    private static final Object[] TOTAL = {"合计", null, null, 10.5, 4.0, 6.5};
    private static final Object[] UNIT = {null, "701001", "园林局本级", 10.5, 4.0, 6.5};
    private static final Object[] ITEM = {"2120101", null, "行政运行", 10.5, 4.0, 6.5};

    @TempDir
    Path folder;

    @Test
    void aTableIsKnownByItsTitleAndHeadersWhereverItsSheetStands() throws ProblemException {
        Path file = new MadeUpWorkbook()
                .sheet("Sheet1", row("部门收入总表"), CAPTION, row("单位代码", "单位名称", "合计"), row("合计", null, 10.5))
                .sheet("Sheet2", row("封面"), row("某市园林局部门预算")).sheet("Sheet3", table()).write(folder, "b.xlsx");

        Budget budget = read(file).budgets().getFirst();

        assertThat(budget.tables()).extracting(BudgetTable::kind).containsExactly(TableKind.INCOME,
                TableKind.EXPENDITURE);
        assertThat(budget.table(TableKind.EXPENDITURE).orElseThrow().source().sheets()).containsExactly("Sheet3");
        assertThat(budget.table(TableKind.INCOME).orElseThrow().title()).isEqualTo("部门收入总表");
    }

    @Test
    void blankRowsAboveATableDoNotMatter() throws ProblemException {
        Object[][] rows = Stream.concat(Stream.of(row(), row(), row()), Arrays.stream(table()))
                .toArray(Object[][]::new);

        BudgetTable table = table(new MadeUpWorkbook().sheet("Sheet1", rows).write(folder, "b.xlsx"));

        assertThat(table.rows()).hasSize(3);
        assertThat(table.address(table.rows().getFirst(), Field.TOTAL)).contains("D7");
    }

    @Test
    void columnsAreKnownByTheirHeadersWhereverTheyStand() throws ProblemException {
        BudgetTable table = table(new MadeUpWorkbook().sheet("Sheet1", TITLE, CAPTION,
                row(null, null, "项目支出", "单位名称", "合计", "科目编码", "单位代码"),
                row(null, null, 6.5, null, 10.5, "合计"), row(null, null, 6.5, "行政运行", 10.5, "2120101"))
                .write(folder, "b.xlsx"));

        Row item = table.rows().getLast();
        assertThat(item.kind()).isEqualTo(RowKind.ITEM);
        assertThat(table.text(item, Field.NAME)).isEqualTo("行政运行");
        assertThat(table.amount(item, Field.PROJECT)).contains(money("6.50"));
        assertThat(table.address(item, Field.TOTAL)).contains("E5");
    }

    @Test
    void aColumnThatNobodyKnowsIsKeptAndNoted() throws ProblemException {
        ReadResult result = read(new MadeUpWorkbook().sheet("Sheet1", TITLE, CAPTION,
                row("科目编码", "单位名称", "合计", "绩效自评"), row("2120101", "行政运行", 10.5, "优")).write(folder, "b.xlsx"));

        BudgetTable table = result.budgets().getFirst().tables().getFirst();
        assertThat(table.columns().getLast().field()).isEqualTo(Field.OTHER);
        assertThat(table.text(table.rows().getFirst(), Field.OTHER)).isEqualTo("优");
        assertThat(problems(result, "problem.column.unknown")).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.NOTE);
            assertThat(problem.at().reference()).isEqualTo("Sheet1!D3");
            assertThat(problem.arguments()).containsExactly("绩效自评");
        });
    }

    @ParameterizedTest
    @CsvSource({"'1,234.50', 1234.50", "１２３．４５, 123.45", "（1.00）, -1.00", "(1.00), -1.00", "-1.00, -1.00",
            "−1.00, -1.00", "'１，２３４．５０', 1234.50", "' 12.30 ', 12.30", "+1.00, 1.00"})
    void anAmountMayBeStoredAsText(String text, String amount) throws ProblemException {
        BudgetTable table = withTotal(text).budgets().getFirst().tables().getFirst();

        assertThat(table.amount(table.rows().getFirst(), Field.TOTAL)).contains(money(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"—", "-", "--", "－", "/", "　", "——"})
    void aDashStatesNothingWhichIsNotZero(String dash) throws ProblemException {
        ReadResult result = withTotal(dash);
        BudgetTable table = result.budgets().getFirst().tables().getFirst();

        assertThat(table.rows().getFirst().cells().get(3)).isEqualTo(new Cell.Blank());
        assertThat(problems(result, "problem.cell.amount")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"约10万", "1,23", "1.2.3", "(1.00", "1.00)", "(-1.00)", "#DIV/0!", "1e3"})
    void whatIsNoAmountIsKeptAsItStandsWithAWarning(String text) throws ProblemException {
        ReadResult result = withTotal(text);

        assertThat(result.budgets().getFirst().tables().getFirst().rows().getFirst().cells().get(3))
                .isEqualTo(new Cell.Text(text));
        assertThat(problems(result, "problem.cell.amount")).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.at().reference()).isEqualTo("Sheet1!D4");
            assertThat(problem.arguments()).containsExactly(text);
        });
    }

    @Test
    void anAmountThatIsTooLargeIsNoAmount() throws ProblemException {
        ReadResult result = withTotal("99999999999999999999");

        assertThat(problems(result, "problem.cell.amount")).hasSize(1);
    }

    @Test
    void theNoiseOfAFormulaIsNoPrecision() throws ProblemException {
        Path file = new MadeUpWorkbook().sheet("Sheet1", TITLE, CAPTION, HEADER,
                row("2120101", null, "行政运行", 10.5, "=0.1+0.2-0.3", 6.5)).writeWith(folder, "b.xlsx",
                        sheet -> sheet.replaceAll("(<c r=\"E4\")[^>]*>.*?</c>", "$1><v>5.5511151231257827E-17</v></c>"),
                        "xl/worksheets/sheet1.xml");

        BudgetTable table = table(file);

        assertThat(table.amount(table.rows().getFirst(), Field.BASIC).orElseThrow().isZero()).isTrue();
        assertThat(table.text(table.rows().getFirst(), Field.TOTAL)).as("two decimals, as the cells are formatted")
                .isEqualTo("10.50");
    }

    @Test
    void aTableMayBeStatedInYuan() throws ProblemException {
        BudgetTable table = table(new MadeUpWorkbook().sheet("Sheet1", TITLE, row("部门名称：701某市园林局", "单位：元"), HEADER,
                row("合计", null, null, 105000.0, 40000.0, 65000.0)).write(folder, "b.xlsx"));

        assertThat(table.unit()).isEqualTo(MoneyUnit.YUAN);
        assertThat(table.amount(table.rows().getFirst(), Field.TOTAL).orElseThrow().fen())
                .isEqualTo(money("10.50").fen());
    }

    @Test
    void withoutAUnitAmountsAreTakenAs10000YuanWithAWarning() throws ProblemException {
        ReadResult result = read(new MadeUpWorkbook().sheet("Sheet1", TITLE, row("部门名称：701某市园林局"), HEADER, TOTAL)
                .write(folder, "b.xlsx"));

        assertThat(result.budgets().getFirst().tables().getFirst().unit()).isEqualTo(MoneyUnit.TEN_THOUSAND_YUAN);
        assertThat(problems(result, "problem.unit.missing")).singleElement()
                .satisfies(problem -> assertThat(problem.at().reference()).isEqualTo("Sheet1"));
    }

    @Test
    void withoutADepartmentABudgetIsNobodys() {
        assertThat(problem(new MadeUpWorkbook().sheet("Sheet1", TITLE, row("单位：万元"), HEADER, TOTAL).write(folder,
                "b.xlsx")).key()).isEqualTo("problem.department.missing");
    }

    @Test
    void everyDepartmentOfAFileHasItsOwnBudget() throws ProblemException {
        ReadResult result = read(twoDepartments());

        assertThat(result.budgets()).extracting(Budget::department).containsExactly(
                new Department("701", "某市园林局"), new Department("702", "某市公路局"));
        assertThat(result.budgets()).allSatisfy(budget -> assertThat(budget.tables()).hasSize(1));
    }

    @Test
    void twoDepartmentsCannotBothBecomeAThird() {
        var said = new Identity(Optional.of(new Department("703", "某市水利局")), Optional.empty(), Optional.empty());

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> new BudgetReader().read(twoDepartments(),
                        new ReadOptions(Optional.empty(), List.of(said)), Cancellation.NONE))
                .satisfies(thrown -> assertThat(thrown.problem().key()).isEqualTo("problem.department.several"));
    }

    private Path twoDepartments() {
        return new MadeUpWorkbook().sheet("Sheet1", table())
                .sheet("Sheet2", row("2026年部门收入总表"), row("部门名称：702某市公路局", "单位：万元"), row("单位代码", "单位名称", "合计"),
                        row("合计", null, 10.5))
                .write(folder, "b.xlsx");
    }

    @ParameterizedTest
    @CsvSource({"701-2027.xlsx, 2027", "2027年预算.xlsx, 2027", "701_2027_v2.xlsx, 2027"})
    void aYearThatNoTableStatesIsTakenFromTheNameOfTheFile(String name, int year) throws ProblemException {
        Path file = new MadeUpWorkbook().sheet("Sheet1", row("部门支出总体情况表"), CAPTION, HEADER, TOTAL).write(folder, name);

        assertThat(read(file).budgets().getFirst().year()).isEqualTo(year);
    }

    @Test
    void theYearOfTheTablesCountsMoreThanTheNameOfTheFile() throws ProblemException {
        assertThat(read(new MadeUpWorkbook().sheet("Sheet1", table()).write(folder, "copy-2019.xlsx")).budgets()
                .getFirst().year())
                .isEqualTo(2026);
    }

    @ParameterizedTest
    @ValueSource(strings = {"budget.xlsx", "202612345.xlsx", "1999.xlsx"})
    void aYearThatIsNowhereSaidIsAProblem(String name) {
        Path file = new MadeUpWorkbook().sheet("Sheet1", row("部门支出总体情况表"), CAPTION, HEADER, TOTAL).write(folder, name);

        assertThat(problem(file).key()).isEqualTo("problem.year.missing");
    }

    @ParameterizedTest
    @CsvSource({"预算公开03表, PUBLISHED", "部门预算03表, DRAFT"})
    void theStageIsThatOfTheFormElseADraft(String form, Stage stage) throws ProblemException {
        Path file = new MadeUpWorkbook().sheet("Sheet1", row(form), TITLE, CAPTION, HEADER, TOTAL).write(folder,
                "b.xlsx");

        assertThat(read(file).budgets().getFirst().stage()).isEqualTo(stage);
    }

    @Test
    void theFirstOfTwoTablesOfOneKindIsTaken() throws ProblemException {
        ReadResult result = read(new MadeUpWorkbook().sheet("Sheet1", table()).sheet("Sheet2", TITLE, CAPTION, HEADER,
                row("合计", null, null, 99.0, 0.0, 99.0)).write(folder, "b.xlsx"));

        BudgetTable table = result.budgets().getFirst().tables().getFirst();
        assertThat(result.budgets().getFirst().tables()).hasSize(1);
        assertThat(table.amount(table.rows().getFirst(), Field.TOTAL)).contains(money("10.50"));
        assertThat(problems(result, "problem.table.repeated")).singleElement()
                .satisfies(problem -> assertThat(problem.at().reference()).isEqualTo("Sheet2"));
    }

    @Test
    void everyTableThatIsMissingIsNamed() throws ProblemException {
        ReadResult result = read(new MadeUpWorkbook().sheet("Sheet1", table()).write(folder, "b.xlsx"));

        assertThat(problems(result, "problem.tables.missing")).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.arguments().getFirst()).startsWith("1《部门收支总体情况表》、2《").contains("12《")
                    .doesNotContain("3《部门支出总体情况表》");
        });
    }

    @Test
    void twoTablesMayStandOnOneSheet() throws ProblemException {
        ReadResult result = read(new MadeUpWorkbook().sheet("Sheet1", TITLE, CAPTION, HEADER,
                row("2120101", null, "行政运行", 10.5, 4.0, 6.5), row("预算公开05表"), row("一般公共预算支出情况表"), CAPTION, HEADER,
                row("2120101", null, "行政运行", 3.0, 3.0, 0.0)).write(folder, "b.xlsx"));

        assertThat(result.budgets().getFirst().tables()).extracting(BudgetTable::kind).containsExactly(
                TableKind.EXPENDITURE,
                TableKind.GENERAL);
        assertThat(result.budgets().getFirst().tables()).allSatisfy(table -> assertThat(table.rows()).hasSize(1));
    }

    @Test
    void aLineMayRepeatTheCodeOfItsUnit() throws ProblemException {
        BudgetTable table = table(new MadeUpWorkbook().sheet("Sheet1", TITLE, CAPTION, HEADER,
                row(null, "701001", "园林局本级", 10.5, 4.0, 6.5), row("2120101", "701001", "行政运行", 10.5, 4.0, 6.5))
                .write(folder, "b.xlsx"));

        assertThat(table.rows()).extracting(Row::kind).containsExactly(RowKind.UNIT, RowKind.ITEM);
        assertThat(table.rows().getLast().unit()).isEqualTo("701001");
    }

    @Test
    void aTotalRowWithoutAmountsIsARow() throws ProblemException {
        BudgetTable table = table(new MadeUpWorkbook().sheet("Sheet1", TITLE, CAPTION, HEADER, row("合计"))
                .write(folder, "b.xlsx"));

        assertThat(table.rows()).extracting(Row::kind).containsExactly(RowKind.TOTAL);
    }

    @Test
    void aFormulaWithoutAValueIsNamedWithItsCell() throws ProblemException {
        Path file = new MadeUpWorkbook().sheet("Sheet1", TITLE, CAPTION, HEADER,
                row("2120101", null, "行政运行", 10.5, "=1+3", 6.5)).writeWith(folder, "b.xlsx",
                        sheet -> sheet.replaceAll("(<c r=\"E4\"[^>]*><f>.*?</f>)<v>.*?</v>", "$1"),
                        "xl/worksheets/sheet1.xml");

        assertThat(problems(read(file), "problem.cell.uncalculated")).singleElement()
                .satisfies(problem -> assertThat(problem.at().reference()).isEqualTo("Sheet1!E4"));
    }

    @Test
    void aHeaderThatIsRepeatedWhereThePageBrokeIsNoRow() throws ProblemException {
        Object[] above = {"科目编码", "单位代码", "单位名称", "合计", "本年一般公共预算支出"};
        Object[] below = {null, null, null, null, "基本支出", null, "项目支出"};
        Object[] lowest = {null, null, null, null, "人员经费", "公用经费"};
        Object[] numbers = {null, null, null, "1", "2", "3", "4"};
        Object[] title = {"2026年一般公共预算支出情况表"};
        Path file = new MadeUpWorkbook().sheet("Sheet1", title, CAPTION, above, below, lowest, numbers,
                row("合计", null, null, 10.5, 3.0, 1.0, 6.5), title, CAPTION, above, below, lowest, numbers,
                row("2120101", null, "行政运行", 10.5, 3.0, 1.0, 6.5)).merge("E3:G3").merge("E4:F4")
                .write(folder, "b.xlsx");

        ReadResult result = read(file);

        BudgetTable table = result.budgets().getFirst().tables().getFirst();
        assertThat(table.rows()).extracting(Row::kind).containsExactly(RowKind.TOTAL, RowKind.ITEM);
        assertThat(table.columns()).extracting(column -> column.field()).endsWith(Field.PERSONNEL, Field.OPERATING,
                Field.PROJECT);
        assertThat(problems(result, "problem.cell.amount")).isEmpty();
    }

    @Test
    void aFormulaStatesTheValueItWasSavedWith() throws ProblemException {
        BudgetTable table = table(new MadeUpWorkbook().sheet("Sheet1", TITLE, CAPTION, HEADER,
                row("合计", null, null, "=E4+F4", 4.0, 6.5)).write(folder, "b.xlsx"));

        assertThat(table.amount(table.rows().getFirst(), Field.TOTAL)).contains(money("10.50"));
    }

    @Test
    void aFormulaWithoutAValueStatesNothing() throws ProblemException {
        BudgetTable table = table(new MadeUpWorkbook().sheet("Sheet1", TITLE, CAPTION, HEADER,
                row("合计", null, null, "=E4+F4", 4.0, 6.5)).writeWith(folder, "b.xlsx",
                        sheet -> sheet.replaceAll("(</f>)<v>[^<]*</v>", "$1"), "xl/worksheets/sheet1.xml"));

        assertThat(table.amount(table.rows().getFirst(), Field.TOTAL)).isEmpty();
        assertThat(table.amount(table.rows().getFirst(), Field.BASIC)).contains(money("4.00"));
    }

    @Test
    void textsMayStandInTheCellsThemselves() throws ProblemException {
        BudgetTable table = table(new MadeUpWorkbook().sheet("Sheet1", TITLE, CAPTION, HEADER, ITEM).writeWith(folder,
                "b.xlsx",
                sheet -> sheet.replaceAll("(<c r=\"C4\")[^>]*>.*?</c>", "$1 t=\"inlineStr\"><is><r><t>行政</t></r>"
                        + "<r><t>运行</t></r><rPh sb=\"0\" eb=\"1\"><t>xing</t></rPh></is></c>"),
                "xl/worksheets/sheet1.xml"));

        assertThat(table.text(table.rows().getFirst(), Field.NAME)).isEqualTo("行政运行");
    }

    @Test
    void cellsAndRowsMayLeaveOutTheirReferences() throws ProblemException {
        BudgetTable table = table(new MadeUpWorkbook().sheet("Sheet1", table()).writeWith(folder, "b.xlsx",
                sheet -> sheet.replaceAll("<row r=\"\\d+\"", "<row"), "xl/worksheets/sheet1.xml"));

        assertThat(table.rows()).hasSize(3);
        assertThat(table.at(table.rows().getLast())).isEqualTo("Sheet1!A6:F6");
    }

    @Test
    void codesMayBeStoredAsNumbers() throws ProblemException {
        BudgetTable table = table(new MadeUpWorkbook().sheet("Sheet1", TITLE, CAPTION, HEADER,
                row(null, 701001, "园林局本级", 10.5, 4.0, 6.5), row(2120101, null, "行政运行", 10.5, 4.0, 6.5))
                .write(folder, "b.xlsx"));

        assertThat(table.rows()).extracting(Row::kind).containsExactly(RowKind.UNIT, RowKind.ITEM);
        assertThat(table.rows().getLast().unit()).isEqualTo("701001");
        assertThat(table.text(table.rows().getLast(), Field.ITEM_CODE)).isEqualTo("2120101");
    }

    @Test
    void aDepartmentsOwnRowIsToldFromItsUnits() throws ProblemException {
        ReadResult result = read(new MadeUpWorkbook().sheet("Sheet1", TITLE, CAPTION, HEADER,
                row(null, "701", "某市园林局", 10.5, 4.0, 6.5), UNIT, ITEM).write(folder, "b.xlsx"));

        assertThat(result.budgets().getFirst().department()).isEqualTo(new Department("701", "某市园林局"));
        assertThat(result.budgets().getFirst().tables().getFirst().rows()).extracting(Row::kind)
                .containsExactly(RowKind.DEPARTMENT, RowKind.UNIT, RowKind.ITEM);
    }

    private ReadResult withTotal(String text) throws ProblemException {
        return read(new MadeUpWorkbook().sheet("Sheet1", TITLE, CAPTION, HEADER,
                row("2120101", null, "行政运行", text, 4.0, 6.5)).write(folder, "b.xlsx"));
    }

    private static Object[][] table() {
        return new Object[][]{TITLE, CAPTION, HEADER, TOTAL, UNIT, ITEM};
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    private static BudgetTable table(Path file) throws ProblemException {
        return read(file).budgets().getFirst().tables().getFirst();
    }

    private static ReadResult read(Path file) throws ProblemException {
        return new BudgetReader().read(file, ReadOptions.NONE, Cancellation.NONE);
    }

    private static Problem problem(Path file) {
        return catchThrowableOfType(ProblemException.class, () -> read(file).budgets()).problem();
    }

    private static List<Problem> problems(ReadResult result, String key) {
        return result.problems().stream().filter(problem -> problem.key().equals(key)).toList();
    }
}
