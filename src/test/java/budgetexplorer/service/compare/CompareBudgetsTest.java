package budgetexplorer.service.compare;

import static budgetexplorer.model.MadeUp.money;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.compare.Arrangement;
import budgetexplorer.compare.Comparison;
import budgetexplorer.compare.ComparisonTable;
import budgetexplorer.compare.Figure;
import budgetexplorer.compare.Measure;
import budgetexplorer.compare.Question;
import budgetexplorer.compare.Row;
import budgetexplorer.compare.Side;
import budgetexplorer.compare.Value;
import budgetexplorer.compare.Value.Standing;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.CodeLevel;
import budgetexplorer.model.Department;
import budgetexplorer.model.Dimension;
import budgetexplorer.model.Edit;
import budgetexplorer.model.MadeUp;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.Stage;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.model.tree.BudgetTrees;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.Headcounts;
import budgetexplorer.store.BudgetStore;
import budgetexplorer.store.Library;
import budgetexplorer.ui.SampleLibrary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Figures are those of the two published documents.
class CompareBudgetsTest {
    @TempDir
    static Path folder;

    @TempDir
    Path own;

    private static Library library;
    private static CompareBudgets compare;
    private static List<BudgetSummary> both;

    @BeforeAll
    static void open() throws Exception {
        library = SampleLibrary.in(folder);
        compare = new CompareBudgets(library);
        both = List.of(SampleLibrary.budget(library, "405:2026"), SampleLibrary.budget(library, "510:2025"));
    }

    @AfterAll
    static void close() {
        library.close();
    }

    @Test
    void categoriesAreAddedUpFromTheLinesAndSharesAreOfTheOwnBudget() {
        Comparison comparison = compare(Dimension.FUNCTION);

        assertThat(keys(comparison)).containsExactly("206", "208", "210", "211", "212", "215", "221");
        Row science = row(comparison, "206");
        assertThat(science.name()).isEqualTo("科学技术支出");
        assertThat(science.values().getFirst().amount()).contains(money("8215.53"));
        assertThat(science.values().getFirst().standing()).isEqualTo(Standing.COMPUTED);
        assertThat(science.values().getFirst().elsewhere().map(Value.Elsewhere::amount)).contains(money("8215.52"));
        assertThat(science.values().getLast().standing()).as("510 has no science").isEqualTo(Standing.NOTHING);
        assertThat(row(comparison, "215").values().getLast().amount()).contains(money("23978.20"));
        assertThat(comparison.whole().values()).extracting(Value::amount).containsExactly(
                Optional.of(money("9050.14")), Optional.of(money("30688.06")));
        assertThat(share(comparison, science, 0)).isBetween(0.9077, 0.9078);
        assertThat(share(comparison, row(comparison, "215"), 1)).isBetween(0.7813, 0.7814);
    }

    @Test
    void aCategoryOpensIntoItsSectionsTheirItemsAndTheirProjects() {
        Comparison sections = compare(Dimension.FUNCTION, "206");
        Comparison items = compare(Dimension.FUNCTION, "206", "20604");
        Comparison projects = compare(Dimension.FUNCTION, "206", "20604", "2060499");

        assertThat(lines(sections, 0)).containsExactly("20601 科学技术管理事务 492.90", "20603 应用研究 785.64",
                "20604 技术与开发 6460.00", "20605 科技条件与服务 476.99");
        assertThat(sections.total().values().getFirst().amount()).contains(money("8215.53"));
        assertThat(lines(items, 0)).containsExactly("2060499 其他技术与开发支出 6460.00");
        assertThat(items.opened()).extracting(Row::name).containsExactly("科学技术支出", "技术与开发");
        assertThat(lines(projects, 0)).contains("柳州市科技发展专项资金 5900.00");
        assertThat(projects.sum(0)).as("of one unit the amounts do not tell").contains(money("6450.00"));
        assertThat(projects.rows().getFirst().values().getLast().standing()).isEqualTo(Standing.NOTHING);
    }

    private static Comparison compare(Dimension dimension, String... path) {
        return compare.compare(both, new Question(dimension, Arrays.asList(path), Optional.empty()));
    }

    @Test
    void allCodesOfALevelCanBeComparedAtOnce() {
        Comparison comparison = compare.compare(both,
                new Question(Dimension.FUNCTION, List.of(), Optional.of(CodeLevel.SECTION)));

        assertThat(keys(comparison)).containsExactly("20601", "20603", "20604", "20605", "20805", "21011", "21199",
                "21299", "21502", "21505", "21508", "21599", "22102");
        assertThat(row(comparison, "20805").values()).extracting(Value::amount).containsExactly(
                Optional.of(money("506.96")), Optional.of(money("679.61")));
    }

    @Test
    void lastYearsAmountsAreDerivedFromTheText() {
        Comparison comparison = compare(Dimension.FUNCTION);

        Value science = row(comparison, "206").values().getFirst();
        assertThat(science.prior().orElseThrow().amount()).as("8215.52 + 339.45").isEqualTo(money("8554.97"));
        assertThat(science.prior().orElseThrow().source()).isEqualTo(Value.Source.NARRATIVE);
        assertThat(comparison.whole().values()).extracting(value -> value.prior().orElseThrow().amount())
                .containsExactly(money("9359.75"), money("37596.45"));
    }

    @Test
    void everyItemOfThreePublicIsComparedWithItsParts() {
        Comparison comparison = compare(Dimension.THREE_PUBLIC);

        assertThat(amounts(comparison, 0)).containsExactly("threePublic 12.94", "- abroad 0.00", "- vehicles 8.00",
                "-- vehiclePurchase 0.00", "-- vehicleRunning 8.00", "- reception 4.94", "meetings 3.93",
                "training 4.85", "- trainingOwn 4.85", "- trainingSuperior 0.00");
        assertThat(amounts(comparison, 1)).startsWith("threePublic 6.68", "- abroad 0.00", "- vehicles 1.60")
                .contains("meetings 8.59", "training 6.55");
        assertThat(comparison.whole().values()).extracting(Value::amount).as("nobody states it").containsExactly(
                Optional.of(money("21.72")), Optional.of(money("21.82")));
        assertThat(row(comparison, "threePublic").values()).extracting(value -> value.prior().orElseThrow().amount())
                .as("the text says so").containsExactly(money("12.98"), money("5.82"));
        assertThat(row(comparison, "reception").values().getFirst().prior().orElseThrow().amount())
                .isEqualTo(money("4.98"));
    }

    @Test
    void procurementIsComparedByItsWaysAndKinds() {
        Comparison comparison = compare(Dimension.PROCUREMENT);

        assertThat(amounts(comparison, 0)).containsExactly("central 13.95", "- centralGoods 1.40",
                "- centralServices 12.55", "dispersed 79.86", "- dispersedGoods 4.90", "- dispersedWorks 0.00",
                "- dispersedServices 74.96");
        assertThat(row(comparison, "centralWorks").values()).extracting(Value::standing)
                .as("there is no such column, and the others make the sum").containsOnly(Standing.NOTHING);
        Value whole = comparison.whole().values().getLast();
        assertThat(whole.amount()).contains(money("485.37"));
        assertThat(whole.elsewhere().map(Value.Elsewhere::amount)).as("the right half of the table")
                .contains(money("0.00"));
        assertThat(comparison.excess(1)).isEmpty();
        assertThat(comparison.whole().values().getFirst().prior().orElseThrow().amount()).isEqualTo(money("189.53"));
        assertThat(row(comparison, "central").values().getFirst().prior().orElseThrow().amount())
                .isEqualTo(money("13.18"));
    }

    @Test
    void economicCategoriesAreComparedWithTheirSections() {
        Comparison comparison = compare(Dimension.ECONOMY);

        assertThat(lines(comparison, 0)).containsExactly("301 工资福利支出 2026.97", "302 商品和服务支出 226.18",
                "303 对个人和家庭的补助 251.61");
        assertThat(comparison.whole().values()).extracting(Value::amount).containsExactly(
                Optional.of(money("2504.76")), Optional.of(money("3084.94")));
        assertThat(lines(compare(Dimension.ECONOMY, "301"), 0)).contains("30101 基本工资 537.95", "30107 绩效工资 601.52");
    }

    @Test
    void theStructureIsComparedAndWhatItWasTheYearBefore() {
        Comparison comparison = compare(Dimension.STRUCTURE);

        assertThat(amounts(comparison, 0)).containsExactly("basic 2504.76", "- personnel 2278.59",
                "- operating 226.18", "project 6545.38");
        assertThat(amounts(comparison, 1)).containsExactly("basic 3084.94", "- personnel 2748.03",
                "- operating 336.91", "project 27603.13");
        assertThat(row(comparison, "basic").values().getFirst().prior().orElseThrow().amount())
                .isEqualTo(money("2459.86"));
        assertThat(row(comparison, "project").values()).extracting(value -> value.prior().orElseThrow().amount())
                .containsExactly(money("6899.89"), money("34360.87"));
        assertThat(row(comparison, "personnel").values().getFirst().link()).as("table 5 states it").get()
                .isInstanceOfSatisfying(Link.TableCell.class,
                        cell -> assertThat(cell.table()).isEqualTo(TableKind.GENERAL));
    }

    @Test
    void incomeIsComparedByItsFunds() {
        Comparison comparison = compare(Dimension.FUND);

        assertThat(amounts(comparison, 0)).startsWith("general 9050.14", "governmentFund 0.00").hasSize(6);
        assertThat(comparison.whole().values().getLast().amount()).contains(money("30688.06"));
        assertThat(row(comparison, "general").values().getFirst().prior().orElseThrow().amount())
                .isEqualTo(money("9359.75"));
    }

    @Test
    void thePostsAreThoseOfTheTextUnlessAUserEnteredOthers() throws Exception {
        assertThat(compare(Dimension.FUNCTION).sides().getFirst().headcount())
                .contains(new Side.Headcount(27, Side.Source.NARRATIVE, "行政编制27名"));

        Edit undo = new Headcounts(library).enter("405", 2026, OptionalInt.of(108)).perform();

        assertThat(compare(Dimension.FUNCTION).sides().getFirst().headcount())
                .contains(new Side.Headcount(108, Side.Source.ENTERED, ""));
        undo.perform();
        assertThat(compare(Dimension.FUNCTION).sides().getFirst().headcount().orElseThrow().people()).isEqualTo(27);
    }

    @Test
    void aTableThatIsMissingIsNotPublishedRatherThanZero() throws Exception {
        Comparison comparison = withLastYear(Dimension.PROCUREMENT);

        assertThat(comparison.whole().values().getLast().standing()).isEqualTo(Standing.NOT_PUBLISHED);
        assertThat(comparison.rows()).allSatisfy(
                row -> assertThat(row.values().getLast().standing()).isEqualTo(Standing.NOT_PUBLISHED));
        assertThat(words(Language.ZH).notes(ComparisonTable.of(comparison, Arrangement.STANDARD)))
                .contains("未公布：2025 没有表 10（政府采购预算表）；未公布不是 0");
    }

    @Test
    void lastYearsBudgetWinsOverWhatTheTextSays() throws Exception {
        Comparison comparison = withLastYear(Dimension.FUNCTION);

        Value science = row(comparison, "206").values().getFirst();
        assertThat(science.prior().orElseThrow().amount()).isEqualTo(money("7000.00"));
        assertThat(science.prior().orElseThrow().source()).isEqualTo(Value.Source.LIBRARY);
        assertThat(science.prior().orElseThrow().otherwise()).contains(money("8554.97"));
        assertThat(row(comparison, "221").values().getFirst().prior().orElseThrow().amount().isZero()).isTrue();
        assertThat(words(Language.ZH).heading(comparison))
                .isEqualTo("柳州市科学技术局支出预算由 2025 年的 8,000.00 万元到 2026 年的 9,050.14 万元，"
                        + "增加 1,050.14 万元（+13.1%）；变化最大的是科学技术支出：+1,215.53 万元");
        assertThat(words(Language.ZH).warnings(comparison)).isEmpty();
        assertThat(words(Language.ZH).side(comparison, 1)).isEqualTo("2025");
    }

    @Test
    void aBudgetWithoutTheTableOfAllExpenditureIsSaidToBeOfTheGeneralBudget() throws Exception {
        try (Library other = SampleLibrary.in(own)) {
            store(other, "901", 2026, Stage.PUBLISHED, MadeUp.table(TableKind.GENERAL, """
                    ITEM_CODE | UNIT_CODE | NAME | TOTAL | BASIC | PROJECT
                    TOTAL | 合计 | | | 10.00 | 4.00 | 6.00
                    UNIT | | 901001 | 甲局 | 10.00 | 4.00 | 6.00
                    ITEM | 2060101 | | 行政运行 | 10.00 | 4.00 | 6.00"""));
            Comparison comparison = compare(other, Dimension.FUNCTION, "405:2026", "901:2026");

            assertThat(words(Language.ZH).notes(ComparisonTable.of(comparison, Arrangement.STANDARD)))
                    .contains("901 · 2026 没有表 3（部门支出总体情况表），取自表 5：只是一般公共预算支出，不一定是全部支出");
            assertThat(words(Language.ZH).notes(ComparisonTable.of(
                    compare(other, Dimension.FUND, "405:2026", "901:2026"), Arrangement.STANDARD)))
                    .noneMatch(note -> note.contains("取自表 5"));
        }
    }

    @Test
    void theLargestContradictionsAreToldFirst() throws Exception {
        try (Library other = SampleLibrary.in(own)) {
            store(other, "901", 2026, Stage.PUBLISHED, LAST_YEAR, MadeUp.table(TableKind.BALANCE, """
                    EXPENSE_NAME | EXPENSE
                    ITEM | 一、科学技术支出 | 6999.99
                    ITEM | 二、社会保障和就业支出 | 90.46"""));
            assertThat(words(Language.ZH).notes(ComparisonTable.of(
                    compare(other, Dimension.FUNCTION, "405:2026", "901:2026"), Arrangement.STANDARD)))
                    .anyMatch(note -> note.contains("表中用相加数：901 · 2026 社会保障和就业支出：490.46，所列 90.46；"));
        }
    }

    @Test
    void aDraftOfAnEarlierYearIsNamedInTheHeading() throws Exception {
        try (Library other = SampleLibrary.in(own)) {
            store(other, "405", 2025, Stage.PUBLISHED, LAST_YEAR);
            store(other, "405", 2025, Stage.DRAFT, LAST_YEAR);

            assertThat(words(Language.ZH).heading(
                    compare(other, Dimension.FUNCTION, "405:2025:草案", "405:2025:公开", "405:2026")))
                    .startsWith("柳州市科学技术局支出预算由 2025 · 草案的 8,000.00 万元到 2026 年的 9,050.14 万元");
        }
    }

    @Test
    void aTotalThatIsTheSameIsToldApartFromWhatChangedInIt() throws Exception {
        try (Library other = SampleLibrary.in(own)) {
            store(other, "405", 2025, Stage.PUBLISHED, LAST_YEAR);
            store(other, "405", 2025, Stage.DRAFT, MadeUp.table(TableKind.EXPENDITURE, """
                    ITEM_CODE | UNIT_CODE | NAME | TOTAL | BASIC | PROJECT
                    TOTAL | 合计 | | | 8000.00 | 2459.86 | 5540.14
                    UNIT | | 405001 | 柳州市科学技术局 | 8000.00 | 2459.86 | 5540.14
                    ITEM | 2060101 | | 行政运行 | 8000.00 | 2459.86 | 5540.14"""));

            assertThat(words(Language.ZH).heading(
                    compare(other, Dimension.FUNCTION, "405:2025:草案", "405:2025:公开")))
                    .endsWith("合计没有变化；变化最大的是科学技术支出：-1,000.00 万元");
        }
    }

    @Test
    void whatRisesFromBelowNothingRises() throws Exception {
        try (Library other = SampleLibrary.in(own)) {
            store(other, "405", 2025, Stage.PUBLISHED, MadeUp.table(TableKind.EXPENDITURE, """
                    ITEM_CODE | UNIT_CODE | NAME | TOTAL | BASIC | PROJECT
                    TOTAL | 合计 | | | -100.00 | -100.00 | 0.00
                    UNIT | | 405001 | 柳州市科学技术局 | -100.00 | -100.00 | 0.00
                    ITEM | 2060101 | | 行政运行 | -100.00 | -100.00 | 0.00"""));

            assertThat(words(Language.ZH).heading(compare(other, Dimension.FUNCTION, "405:2025", "405:2026")))
                    .contains("增加 9,150.14 万元（+9150.1%）");
        }
    }

    @Test
    void manyBudgetsOfDifferentPartsAreToldByTheirTotals() throws Exception {
        try (Library other = SampleLibrary.in(own)) {
            List<String> references = new ArrayList<>();
            for (int i = 1; i <= 6; i++) {
                String department = "90" + i;
                store(other, department, 2026, Stage.PUBLISHED, MadeUp.table(TableKind.EXPENDITURE, """
                        ITEM_CODE | UNIT_CODE | NAME | TOTAL | BASIC | PROJECT
                        TOTAL | 合计 | | | %1$d.00 | 0.00 | %1$d.00
                        UNIT | | %2$s001 | 甲局 | %1$d.00 | 0.00 | %1$d.00
                        ITEM | 20%1$d0101 | | 甲 | %1$d.00 | 0.00 | %1$d.00""".formatted(i, department)));
                references.add(department + ":2026");
            }

            assertThat(words(Language.ZH).heading(
                    compare(other, Dimension.FUNCTION, references.toArray(String[]::new))))
                    .isEqualTo("6 份预算的支出预算：最多的是 906，6.00 万元；最少的是 901，1.00 万元");
        }
    }

    private static void store(Library other, String department, int year, Stage stage, BudgetTable... tables)
            throws Exception {
        String name = department.equals("405") ? "柳州市科学技术局" : "甲局";
        var budget = new Budget(new Department(department, name), year, stage, "made.xlsx", List.of(tables));
        new BudgetStore(other).store(List.of(budget),
                stored -> BudgetTrees.of(stored, new BrowseLibrary(other).names()));
    }

    private static Comparison compare(Library other, Dimension dimension, String... references) throws Exception {
        List<BudgetSummary> budgets = new ArrayList<>();
        for (String reference : references) {
            budgets.add(SampleLibrary.budget(other, reference));
        }
        return new CompareBudgets(other).compare(budgets, Question.of(dimension));
    }

    private static final BudgetTable LAST_YEAR = MadeUp.table(TableKind.EXPENDITURE, """
            ITEM_CODE | UNIT_CODE | NAME | TOTAL | BASIC | PROJECT
            TOTAL | 合计 | | | 8000.00 | 2459.86 | 5540.14
            UNIT | | 405001 | 柳州市科学技术局 | 8000.00 | 2459.86 | 5540.14
            ITEM | 2060101 | | 行政运行 | 7000.00 | 2459.86 | 4540.14
            ITEM | 2080505 | | 养老保险 | 490.46 | 0.00 | 490.46
            ITEM | 2110399 | | 其他污染防治支出 | 509.54 | 0.00 | 509.54""");

    /// This year's budget beside last year's, which is made up.
    private Comparison withLastYear(Dimension dimension) throws Exception {
        try (Library other = SampleLibrary.in(own)) {
            var lastYear = new Budget(new Department("405", "柳州市科学技术局"), 2025, Stage.PUBLISHED, "last.xlsx",
                    List.of(LAST_YEAR));
            new BudgetStore(other).store(List.of(lastYear),
                    budget -> BudgetTrees.of(budget, new BrowseLibrary(other).names()));
            return new CompareBudgets(other).compare(List.of(SampleLibrary.budget(other, "405:2026"),
                    SampleLibrary.budget(other, "405:2025")), Question.of(dimension));
        }
    }

    private static ComparisonWords words(Language language) {
        return new ComparisonWords(Messages.of(language), new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN));
    }

    @Test
    void theHeadingSaysWhatIsToBeSeen() {
        ComparisonWords words = new ComparisonWords(Messages.of(Language.ZH),
                new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN));
        ComparisonWords english = new ComparisonWords(Messages.of(Language.EN),
                new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN));
        Comparison comparison = compare(Dimension.FUNCTION);

        assertThat(words.heading(comparison)).isEqualTo("两个部门都以一类支出为主：科学技术占 90.8%，资源勘探工业信息占 78.1%");
        assertThat(words.warnings(comparison)).containsExactly("年度不同：405 为 2026 年，510 为 2025 年");
        assertThat(english.warnings(comparison)).containsExactly("Different years: 405: 2026, 510: 2025");
        assertThat(words.side(comparison, 0)).isEqualTo("405 · 2026");
    }

    private static List<String> keys(Comparison comparison) {
        return comparison.rows().stream().map(Row::key).toList();
    }

    /// Rows without codes, with as many dashes as they are parts of others.
    private static List<String> amounts(Comparison comparison, int side) {
        return comparison.rows().stream().filter(row -> row.values().get(side).amount().isPresent())
                .map(row -> ("-".repeat(row.depth()) + " " + row.key() + " "
                        + row.values().get(side).amount().orElseThrow().in(MoneyUnit.TEN_THOUSAND_YUAN)).strip())
                .toList();
    }

    private static List<String> lines(Comparison comparison, int side) {
        return comparison.rows().stream().filter(row -> row.values().get(side).amount().isPresent())
                .map(row -> row.title() + " "
                        + row.values().get(side).amount().orElseThrow().in(MoneyUnit.TEN_THOUSAND_YUAN))
                .toList();
    }

    private static Row row(Comparison comparison, String key) {
        return comparison.rows().stream().filter(row -> row.key().equals(key)).findFirst().orElseThrow();
    }

    private static double share(Comparison comparison, Row row, int side) {
        return ((Figure.Ratio) ComparisonTable.of(comparison, Arrangement.STANDARD).figure(row, side, Measure.SHARE))
                .value();
    }
}
