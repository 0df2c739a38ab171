package budgetexplorer.ui.library;

import static budgetexplorer.ui.ManyDepartments.code;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Stage;
import budgetexplorer.service.ListBudgets;
import budgetexplorer.service.ManageLibrary;
import budgetexplorer.store.Library;
import budgetexplorer.ui.ManyDepartments;
import budgetexplorer.ui.kit.TaskRunner;
import budgetexplorer.ui.library.ManagementViewModel.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The library as a whole, where there are more departments than are listed.
class LargeLibraryPagesTest {
    private static final BudgetId WITH_TABLES = new BudgetId(code(350), 2026, Stage.PUBLISHED, 1);

    @TempDir
    Path folder;
    private Optional<BudgetId> lookedAt = Optional.empty();
    private Library library;
    private ManagementViewModel viewModel;

    @BeforeEach
    void open() throws Exception {
        library = ManyDepartments.in(folder);
        var tasks = new TaskRunner(Runnable::run, Runnable::run, fault -> {
            throw new AssertionError(fault);
        });
        viewModel = new ManagementViewModel(new ManageLibrary(library), tasks, id -> lookedAt = Optional.of(id),
                () -> lookedAt, Stage::label);
        viewModel.show();
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aPageIsListedAndAllAreCounted() {
        assertThat(departments()).hasSize(ListBudgets.STRETCH).startsWith(code(0));
        assertThat(content().departments()).isEqualTo(ManyDepartments.COUNT);
        assertThat(content().budgets()).isEqualTo(2 * ManyDepartments.COUNT + 7);
        assertThat(content().years()).containsExactly(2026, 2025, 2024);
        assertThat(viewModel.pagedProperty().get()).isTrue();
    }

    @Test
    void pagesAreTurnedToTheEndAndBack() {
        for (int page = 0; page < 9; page++) {
            viewModel.turn(1);
        }
        assertThat(departments()).hasSize(ListBudgets.STRETCH).endsWith(code(699));
        assertThat(content().before()).isEqualTo(600);

        for (int page = 0; page < 9; page++) {
            viewModel.turn(-1);
        }
        assertThat(departments()).hasSize(ListBudgets.STRETCH).startsWith(code(0));
    }

    @Test
    void itBeginsAtTheBudgetThatIsLookedAt() {
        viewModel.close();
        lookedAt = Optional.of(WITH_TABLES);

        viewModel.show();

        assertThat(departments()).contains(code(349), code(350));
    }

    @Test
    void departmentsAreFoundInTheWholeLibrary() {
        viewModel.filterProperty().set("鹿寨县司法局");
        assertThat(departments()).isNotEmpty().allMatch(code -> name(code).equals("鹿寨县司法局"));

        viewModel.filterProperty().set("局");
        assertThat(departments()).hasSize(ListBudgets.FOUND);
        assertThat(content().behind()).isPositive();
        viewModel.filterProperty().set("");
        assertThat(departments()).hasSize(ListBudgets.STRETCH);
    }

    @Test
    void theLargestTotalOfAYearIsTheLargestOfAll() {
        viewModel.rank(2026, true);
        assertThat(departments()).as("the others state none").containsExactly(code(350));

        viewModel.unrank();
        assertThat(departments()).hasSize(ListBudgets.STRETCH).startsWith(code(0));
    }

    @Test
    void afterADeletionThePageAndThePlaceStay() throws Exception {
        viewModel.turn(1);
        viewModel.choose(new Place(code(150), OptionalInt.of(2026)));

        new ManageLibrary(library).delete(new BudgetId(code(150), 2026, Stage.PUBLISHED, 1)).perform();
        viewModel.refresh();

        assertThat(viewModel.placeProperty().get()).isEqualTo(new Place(code(150), OptionalInt.of(2026)));
        assertThat(viewModel.budgets()).isEmpty();
        assertThat(content().deleted()).hasSize(1);
        assertThat(departments()).startsWith(code(100));
    }

    private LibraryContent content() {
        return viewModel.contentProperty().get();
    }

    private String name(String code) {
        return new ListBudgets(library).of(code).getFirst().department().name();
    }

    private List<String> departments() {
        return content().rows().stream().map(row -> row.department().code()).toList();
    }
}
