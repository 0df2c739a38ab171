package budgetexplorer.service.compare;

import static budgetexplorer.model.MadeUp.money;
import static budgetexplorer.service.compare.Comparisons.amounts;
import static budgetexplorer.service.compare.Comparisons.keys;
import static budgetexplorer.service.compare.Comparisons.lines;
import static budgetexplorer.service.compare.Comparisons.row;
import static org.assertj.core.api.Assertions.assertThat;

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
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.CodeLevel;
import budgetexplorer.model.Dimension;
import budgetexplorer.model.Edit;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.service.Headcounts;
import budgetexplorer.store.Library;
import budgetexplorer.ui.SampleLibrary;
import java.nio.file.Path;
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

    private static Comparison compare(Dimension dimension, String... path) {
        return compare.compare(both, new Question(dimension, Arrays.asList(path), Optional.empty()));
    }

    private static double share(Comparison comparison, Row row, int side) {
        return ((Figure.Ratio) ComparisonTable.of(comparison, Arrangement.STANDARD).figure(row, side, Measure.SHARE))
                .value();
    }
}
