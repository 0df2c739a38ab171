package budgetexplorer.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Stage;
import budgetexplorer.service.ManageLibrary;
import budgetexplorer.store.Library;
import budgetexplorer.ui.ManyBudgets;
import budgetexplorer.ui.kit.TaskRunner;
import budgetexplorer.ui.library.ManagementViewModel.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The library as a whole, on many budgets.
class ManagementViewModelTest {
    private static final BudgetId DRAFT = new BudgetId("301", 2026, Stage.DRAFT, 2);

    @TempDir
    Path folder;

    private final List<BudgetId> looked = new ArrayList<>();
    private Library library;
    private ManageLibrary manage;
    private ManagementViewModel viewModel;

    @BeforeEach
    void open() throws Exception {
        library = ManyBudgets.in(folder);
        manage = new ManageLibrary(library);
        var tasks = new TaskRunner(Runnable::run, Runnable::run, fault -> {
            throw new AssertionError(fault);
        });
        viewModel = new ManagementViewModel(manage, tasks, looked::add, Optional::empty, Stage::label);
        viewModel.show();
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void departmentsStandByYearsTheLatestFirst() {
        var content = viewModel.contentProperty().get();

        assertThat(content.years()).containsExactly(2026, 2025, 2024);
        assertThat(content.rows()).hasSize(12);
        assertThat(content.budgets()).isEqualTo(40);
        DepartmentRow first = content.rows().getFirst();
        assertThat(first.at(2026)).extracting(entry -> entry.budget().id().reference())
                .containsExactly("301:2026:公开#1", "301:2026:草案#2", "301:2026:草案#1");
        assertThat(content.rows().get(3).at(2024)).as("a year without budgets").isEmpty();
    }

    @Test
    void thePlaceThatIsChosenTellsItsBudgets() {
        assertThat(viewModel.budgets()).as("at first all of the first department").hasSize(5);

        viewModel.choose(new Place("305", OptionalInt.of(2026)));
        assertThat(viewModel.budgets()).hasSize(3);
        viewModel.choose(new Place("304", OptionalInt.of(2024)));
        assertThat(viewModel.budgets()).isEmpty();
        viewModel.choose(new Place("999", OptionalInt.empty()));
        assertThat(viewModel.placeProperty().get()).isEqualTo(new Place("301", OptionalInt.empty()));
    }

    @Test
    void whatIsDeletedStandsBelowAndThePlaceStays() throws Exception {
        viewModel.choose(new Place("301", OptionalInt.of(2026)));

        manage.delete(DRAFT).perform();
        viewModel.refresh();

        assertThat(viewModel.contentProperty().get().deleted()).extracting(entry -> entry.budget().id())
                .containsExactly(DRAFT);
        assertThat(viewModel.budgets()).hasSize(2);
        assertThat(viewModel.placeProperty().get()).isEqualTo(new Place("301", OptionalInt.of(2026)));
    }

    @Test
    void aDepartmentWithoutBudgetsIsNotShown() throws Exception {
        for (var entry : viewModel.contentProperty().get().rows().getFirst().all()) {
            manage.delete(entry.budget().id()).perform();
        }
        viewModel.refresh();

        assertThat(viewModel.contentProperty().get().rows()).hasSize(11);
        assertThat(viewModel.placeProperty().get()).isEqualTo(new Place("302", OptionalInt.empty()));
    }

    @Test
    void lookingAtABudgetLeaves() {
        viewModel.look(viewModel.budgets().get(1));

        assertThat(looked).containsExactly(DRAFT);
        assertThat(viewModel.openProperty().get()).isFalse();
    }
}
