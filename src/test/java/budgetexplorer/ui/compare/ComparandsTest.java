package budgetexplorer.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Department;
import budgetexplorer.model.Stage;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparandsTest {
    private static final BudgetSummary SCIENCE = budget("405", 2026, Stage.PUBLISHED, 1);
    private static final BudgetSummary SCIENCE_DRAFT_2 = budget("405", 2026, Stage.DRAFT, 2);
    private static final BudgetSummary SCIENCE_DRAFT_1 = budget("405", 2026, Stage.DRAFT, 1);
    private static final BudgetSummary SCIENCE_LAST_YEAR = budget("405", 2025, Stage.PUBLISHED, 1);
    private static final BudgetSummary INDUSTRY = budget("510", 2026, Stage.PUBLISHED, 1);
    private static final BudgetSummary INDUSTRY_LAST_YEAR = budget("510", 2025, Stage.PUBLISHED, 1);
    private static final List<BudgetSummary> ALL = List.of(SCIENCE, SCIENCE_DRAFT_2, SCIENCE_DRAFT_1,
            SCIENCE_LAST_YEAR, INDUSTRY, INDUSTRY_LAST_YEAR);

    @Test
    void theBudgetBeforeIsTheLikeliestToBeComparedWith() {
        assertThat(Comparands.likely(SCIENCE, ALL).budgets()).containsExactly(SCIENCE, SCIENCE_DRAFT_2);
        assertThat(Comparands.likely(SCIENCE_DRAFT_1, ALL).budgets()).containsExactly(SCIENCE_DRAFT_1,
                SCIENCE_LAST_YEAR);
    }

    @Test
    void whereThereIsNoneBeforeItIsADepartmentOfTheNearestYear() {
        assertThat(Comparands.likely(SCIENCE_LAST_YEAR, ALL).budgets()).containsExactly(SCIENCE_LAST_YEAR,
                INDUSTRY_LAST_YEAR);
        assertThat(Comparands.likely(SCIENCE, List.of(SCIENCE)).budgets()).containsExactly(SCIENCE);
    }

    @Test
    void yearsDraftsAndDepartmentsComeAtOnce() {
        Comparands one = new Comparands(List.of(SCIENCE));

        assertThat(one.withYears(ALL).budgets()).containsExactly(SCIENCE, SCIENCE_LAST_YEAR);
        assertThat(one.withDrafts(ALL).budgets()).containsExactly(SCIENCE, SCIENCE_DRAFT_2, SCIENCE_DRAFT_1);
        assertThat(one.withDepartments(ALL).budgets()).containsExactly(SCIENCE, INDUSTRY);
    }

    @Test
    void theYearThatIsLookedAtIsTheDraftThatIsLookedAt() {
        assertThat(new Comparands(List.of(SCIENCE_DRAFT_1)).withYears(ALL).budgets())
                .containsExactly(SCIENCE_DRAFT_1, SCIENCE_LAST_YEAR);
    }

    @Test
    void noMoreThanTwelveAreCompared() {
        List<BudgetSummary> many = IntStream.range(0, 20)
                .mapToObj(i -> budget(String.valueOf(300 + i), 2026, Stage.PUBLISHED, 1)).toList();
        Comparands full = new Comparands(many.subList(3, 4)).withDepartments(many);

        assertThat(full.budgets()).hasSize(12).startsWith(many.get(3));
        assertThat(full.isFull()).isTrue();
        assertThat(full.with(many.get(19))).isEqualTo(full);
    }

    @Test
    void eachIsComparedOnceAndTheFirstStaysWhereItIs() {
        Comparands both = new Comparands(List.of(SCIENCE, INDUSTRY, SCIENCE_DRAFT_1));

        assertThat(both.with(INDUSTRY)).isEqualTo(both);
        assertThat(both.lookingAt(INDUSTRY).budgets()).containsExactly(INDUSTRY, SCIENCE_DRAFT_1);
        assertThat(both.moved(2, -1).budgets()).containsExactly(SCIENCE, SCIENCE_DRAFT_1, INDUSTRY);
        assertThat(both.moved(1, -1)).isEqualTo(both);
        assertThat(both.moved(2, 1)).isEqualTo(both);
        assertThat(both.without(INDUSTRY.id()).budgets()).containsExactly(SCIENCE, SCIENCE_DRAFT_1);
    }

    @Test
    void whatTheLibraryHasNoLongerIsComparedNoLonger() {
        assertThat(new Comparands(List.of(SCIENCE, INDUSTRY)).renewed(List.of(SCIENCE)).budgets())
                .containsExactly(SCIENCE);
    }

    private static BudgetSummary budget(String department, int year, Stage stage, int revision) {
        return new BudgetSummary(new BudgetId(department, year, stage, revision),
                new Department(department, department + "局"), null, "file.xlsx");
    }
}
