package budgetexplorer.compare;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.compare.Arrangement.Order.ByFigure;
import budgetexplorer.compare.Arrangement.Order.ByKey;
import budgetexplorer.compare.Figure.Reason;
import budgetexplorer.compare.Side.Headcount;
import budgetexplorer.compare.Value.Prior;
import budgetexplorer.compare.Value.Standing;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Department;
import budgetexplorer.model.Dimension;
import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.Stage;
import budgetexplorer.model.link.Link;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final BudgetId ONE = new BudgetId("405", 2026, Stage.PUBLISHED, 1);
    private static final BudgetId OTHER = new BudgetId("510", 2025, Stage.PUBLISHED, 1);
    private static final Row WHOLE = row("", 0, stated("100.00"), stated("400.00"));

    @Test
    void aShareIsOfTheBudgetsOwnWhole() {
        Row row = row("206", 0, stated("90.80"), stated("40.00"));

        assertThat(measured(row, Measure.SHARE)).containsExactly(new Figure.Ratio(0.908), new Figure.Ratio(0.1));
    }

    @Test
    void whatIsMissingIsNeverZeroAndSaysWhy() {
        Row row = row("206", 0, missing(Standing.NOT_PUBLISHED), missing(Standing.NOT_LISTED));

        assertThat(measured(row, Measure.AMOUNT)).containsExactly(missing(Reason.NOT_PUBLISHED),
                missing(Reason.NOT_LISTED));
        assertThat(measured(row, Measure.SHARE)).containsExactly(missing(Reason.NOT_PUBLISHED),
                missing(Reason.NOT_LISTED));
        assertThat(measured(row, Measure.DIFFERENCE).get(1)).isEqualTo(missing(Reason.NOT_LISTED));
    }

    @Test
    void differencesAreTakenFromTheChosenBudget() {
        Row row = row("206", 0, stated("80.00"), stated("100.00"));

        assertThat(measured(row, Measure.DIFFERENCE)).containsExactly(missing(Reason.IS_BASELINE), amount("20.00"));
        assertThat(measured(row, Measure.DIFFERENCE_RATE).get(1)).isEqualTo(new Figure.Ratio(0.25));
        assertThat(table(List.of(row), Arrangement.STANDARD.by(1)).figure(row, 0, Measure.DIFFERENCE))
                .isEqualTo(amount("-20.00"));
    }

    @Test
    void aBudgetWithoutALineInACompleteTableHasNothingOfIt() {
        Row row = row("206", 0, missing(Standing.NOTHING), stated("100.00"));

        assertThat(measured(row, Measure.AMOUNT).getFirst()).isEqualTo(missing(Reason.NOTHING));
        assertThat(measured(row, Measure.DIFFERENCE).get(1)).isEqualTo(amount("100.00"));
        assertThat(measured(row, Measure.DIFFERENCE_RATE).get(1)).isEqualTo(missing(Reason.BASELINE_IS_ZERO));
    }

    @Test
    void ofNothingTheYearBeforeThereIsNoPercentage() {
        Row row = row("206", 0, grown("80.00", "0.00"), grown("80.00", "64.00"));

        assertThat(measured(row, Measure.GROWTH)).containsExactly(missing(Reason.PRIOR_IS_ZERO),
                new Figure.Ratio(0.25));
        assertThat(measured(row("206", 0, stated("1.00"), grown("-1.00", "-2.00")), Measure.GROWTH))
                .containsExactly(missing(Reason.NO_PRIOR), new Figure.Ratio(0.5));
    }

    @Test
    void whatEachUnitAndPersonHasIsRoundedToFen() {
        Row row = row("206", 0, stated("100.00"), stated("100.00"));

        assertThat(measured(row, Measure.PER_UNIT)).containsExactly(
                new Figure.Amount(new Money(33_333_333, 10_000)), missing(Reason.NO_UNITS));
        assertThat(measured(row, Measure.PER_PERSON)).containsExactly(
                new Figure.Amount(new Money(3_703_704, 10_000)), missing(Reason.NO_HEADCOUNT));
    }

    @Test
    void theLargestShareOfAnyBudgetComesFirst() {
        Row small = row("201", 0, stated("10.00"), missing(Standing.NOT_LISTED));
        Row large = row("215", 0, missing(Standing.NOTHING), stated("380.00"));
        Row middle = row("206", 0, stated("90.00"), stated("20.00"));

        assertThat(keys(table(List.of(small, large, middle), Arrangement.STANDARD)))
                .containsExactly("215", "206", "201");
    }

    @Test
    void anyColumnSortsAndWhatIsMissingComesLast() {
        Row missing = row("201", 0, missing(Standing.NOT_PUBLISHED), stated("1.00"));
        Row large = row("215", 0, stated("60.00"), stated("2.00"));
        Row small = row("206", 0, stated("40.00"), stated("3.00"));
        List<Row> rows = List.of(missing, large, small);

        assertThat(keys(table(rows, sorted(new ByFigure(0, Measure.AMOUNT, true))))).containsExactly("215", "206",
                "201");
        assertThat(keys(table(rows, sorted(new ByFigure(0, Measure.AMOUNT, false))))).containsExactly("206", "215",
                "201");
        assertThat(keys(table(rows, sorted(new ByKey(true))))).containsExactly("215", "206", "201");
    }

    @Test
    void partsStayBelowWhatTheyArePartOf() {
        List<Row> rows = List.of(row("basic", 0, stated("10.00"), stated("10.00")),
                row("personnel", 1, stated("1.00"), stated("1.00")),
                row("operating", 1, stated("9.00"), stated("9.00")),
                row("project", 0, stated("20.00"), stated("20.00")));

        assertThat(keys(table(rows, Arrangement.STANDARD))).containsExactly("basic", "personnel", "operating",
                "project");
        assertThat(keys(table(rows, sorted(new ByFigure(1, Measure.AMOUNT, true))))).containsExactly("project",
                "basic", "operating", "personnel");
    }

    @Test
    void rowsInWhichAllBudgetsHaveTheSameCanBeLeftOut() {
        Row same = row("201", 0, stated("10.00"), stated("10.00"));
        Row unknown = row("215", 0, missing(Standing.NOT_PUBLISHED), missing(Standing.NOT_PUBLISHED));
        Row different = row("206", 0, stated("90.00"), stated("20.00"));

        ComparisonTable table = table(List.of(same, unknown, different), Arrangement.STANDARD.hidingEqual(true));

        assertThat(keys(table)).containsExactlyInAnyOrder("206", "215");
        assertThat(table.hidden()).isEqualTo(1);
    }

    @Test
    void onlyRowsThatArePartsOfNothingMakeTheSum() {
        Comparison comparison = comparison(List.of(row("basic", 0, stated("10.01"), stated("10.00")),
                row("personnel", 1, stated("1.00"), stated("1.00")),
                row("project", 0, stated("90.00"), missing(Standing.NOT_PUBLISHED))));

        assertThat(comparison.sum(0)).contains(money("100.01"));
        assertThat(comparison.excess(0)).contains(money("0.01"));
        assertThat(comparison(List.of(row("all", 0, stated("100.00"), stated("1.00")))).excess(0)).isEmpty();
    }

    @Test
    void theBudgetThatOthersAreMeasuredByHasNoColumnOfDifferences() {
        ComparisonTable table = table(List.of(),
                Arrangement.STANDARD.with(EnumSet.of(Measure.DIFFERENCE, Measure.AMOUNT)).by(1));

        assertThat(table.columns()).containsExactly(new ComparisonTable.Column(0, Measure.AMOUNT),
                new ComparisonTable.Column(0, Measure.DIFFERENCE), new ComparisonTable.Column(1, Measure.AMOUNT));
    }

    private static Arrangement sorted(Arrangement.Order order) {
        return Arrangement.STANDARD.sorted(Optional.of(order));
    }

    private static List<String> keys(ComparisonTable table) {
        return table.lines().stream().map(line -> line.row().key()).toList();
    }

    private static List<Figure> measured(Row row, Measure measure) {
        ComparisonTable table = table(List.of(row), Arrangement.STANDARD);
        return List.of(table.figure(row, 0, measure), table.figure(row, 1, measure));
    }

    private static ComparisonTable table(List<Row> rows, Arrangement arrangement) {
        return ComparisonTable.of(comparison(rows), arrangement);
    }

    private static Comparison comparison(List<Row> rows) {
        var headcount = new Headcount(27, Side.Source.ENTERED, "");
        return new Comparison(Question.of(Dimension.FUNCTION),
                List.of(new Side(summary(ONE), OptionalInt.of(3), Optional.of(headcount)),
                        new Side(summary(OTHER), OptionalInt.empty(), Optional.empty())),
                WHOLE, List.of(), rows);
    }

    private static BudgetSummary summary(BudgetId id) {
        return new BudgetSummary(id, new Department(id.department(), "局"), null, "file.xlsx");
    }

    private static Row row(String key, int depth, Value... values) {
        return new Row(key, key, depth, Arrays.asList(values), false);
    }

    private static Value stated(String amount) {
        return new Value(Standing.STATED, Optional.of(money(amount)), Optional.empty(), Optional.empty());
    }

    private static Value grown(String amount, String before) {
        return new Value(Standing.STATED, Optional.of(money(amount)),
                Optional.of(new Prior(money(before), Value.Source.LIBRARY, new Link.Overview(ONE))), Optional.empty());
    }

    private static Value missing(Standing standing) {
        return new Value(standing, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Figure missing(Reason reason) {
        return new Figure.Missing(reason);
    }

    private static Figure amount(String amount) {
        return new Figure.Amount(money(amount));
    }

    private static Money money(String amount) {
        return Money.of(new BigDecimal(amount), 2, MoneyUnit.TEN_THOUSAND_YUAN);
    }
}
