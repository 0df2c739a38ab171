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
import budgetexplorer.compare.Value;
import budgetexplorer.compare.Value.Standing;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.CodeLevel;
import budgetexplorer.model.Dimension;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.store.Library;
import budgetexplorer.ui.SampleLibrary;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
    void theHeadingSaysWhatIsToBeSeen() {
        ComparisonWords words = new ComparisonWords(Messages.of(Language.ZH),
                new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN));
        ComparisonWords english = new ComparisonWords(Messages.of(Language.EN),
                new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN));
        Comparison comparison = compare(Dimension.FUNCTION);

        assertThat(words.heading(comparison)).isEqualTo("两个部门都以一类支出为主：科学技术占 90.8%，资源勘探工业信息占 78.1%");
        assertThat(words.warnings(comparison)).containsExactly("年度不同：405 为 2026 年，510 为 2025 年");
        assertThat(english.warnings(comparison)).containsExactly("Different years: 405 is of 2026, 510 is of 2025");
        assertThat(words.side(comparison, 0)).isEqualTo("405 · 2026");
    }

    private static List<String> keys(Comparison comparison) {
        return comparison.rows().stream().map(Row::key).toList();
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
