package budgetexplorer.compare;

import static budgetexplorer.model.MadeUp.money;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Department;
import budgetexplorer.model.Stage;
import budgetexplorer.model.tree.Amounts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
    private static final Comparison.Value NOTHING = new Comparison.Value(Optional.empty(), Optional.empty());

    private final Side parks = side("701", 2026, Stage.PUBLISHED, "10.00", Map.of("212", "8.00", "221", "2.00"));
    private final Side roads = side("702", 2026, Stage.PUBLISHED, "40.00", Map.of("214", "38.00", "212", "0.00"));

    @Test
    void sharesAreOfEachDepartmentsOwnStatedTotal() {
        Comparison comparison = Comparison.of(List.of(parks, roads), Function.identity());

        assertThat(row(comparison, "212").values()).containsExactly(value("8.00", 0.8), value("0.00", 0.0));
    }

    @Test
    void whatABudgetDoesNotHaveIsEmptyAndNotZero() {
        Comparison comparison = Comparison.of(List.of(parks, roads), Function.identity());

        assertThat(row(comparison, "221").values()).containsExactly(value("2.00", 0.2), NOTHING);
    }

    @Test
    void theLargestShareOfAnyBudgetComesFirst() {
        Comparison comparison = Comparison.of(List.of(parks, roads), code -> "类 " + code);

        assertThat(comparison.rows()).extracting(Comparison.Row::code).containsExactly("214", "212", "221");
        assertThat(comparison.rows()).extracting(Comparison.Row::name).containsExactly("类 214", "类 212", "类 221");
        assertThat(comparison.largest(0).orElseThrow().code()).isEqualTo("212");
        assertThat(comparison.largest(1).orElseThrow().code()).isEqualTo("214");
    }

    @Test
    void withoutAStatedTotalThereAreAmountsButNoShares() {
        Side unknown = side("703", 2026, Stage.PUBLISHED, null, Map.of("212", "8.00"));
        Side zero = side("704", 2026, Stage.PUBLISHED, "0.00", Map.of("212", "8.00"));

        Comparison comparison = Comparison.of(List.of(unknown, zero), Function.identity());

        var amountOnly = new Comparison.Value(Optional.of(money("8.00")), Optional.empty());
        assertThat(row(comparison, "212").values()).containsExactly(amountOnly, amountOnly);
        assertThat(comparison.largest(0)).isEmpty();
    }

    @Test
    void theStructureHasPersonnelOperatingAndProjects() {
        var total = new Amounts(money("10.00"), money("6.00"), money("5.00"), null, money("4.00"));
        var side = new Side(parks.budget(), total, Map.of());

        assertThat(Comparison.structure(side)).containsExactly(value("5.00", 0.5), NOTHING, value("4.00", 0.4));
    }

    @ParameterizedTest
    @CsvSource({"2026, PUBLISHED, false, false", "2025, PUBLISHED, true, false", "2026, DRAFT, false, true",
            "2025, DRAFT, true, true"})
    void aReaderIsToldOfDifferentYearsAndStages(int year, Stage stage, boolean years, boolean stages) {
        Comparison comparison = Comparison.of(List.of(parks, side("702", year, stage, "1.00", Map.of())),
                Function.identity());

        assertThat(comparison.hasDifferentYears()).isEqualTo(years);
        assertThat(comparison.hasDifferentStages()).isEqualTo(stages);
    }

    private static Comparison.Row row(Comparison comparison, String code) {
        return comparison.rows().stream().filter(row -> row.code().equals(code)).findFirst().orElseThrow();
    }

    private static Comparison.Value value(String amount, double share) {
        return new Comparison.Value(Optional.of(money(amount)), Optional.of(share));
    }

    private static Side side(String department, int year, Stage stage, String total, Map<String, String> codes) {
        var whole = total == null ? null : money(total);
        var summary = new BudgetSummary(new BudgetId(department, year, stage, 1), new Department(department, "某局"),
                whole, department + ".xlsx");
        var byCode = codes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                code -> Amounts.ofTotal(money(code.getValue()))));
        return new Side(summary, Amounts.ofTotal(whole), byCode);
    }
}
