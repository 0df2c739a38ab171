package budgetexplorer.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.BudgetSummary;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.store.Library;
import budgetexplorer.ui.SampleLibrary;
import budgetexplorer.ui.kit.TaskRunner;
import budgetexplorer.ui.library.LibraryItem.BudgetItem;
import budgetexplorer.ui.library.LibraryItem.DepartmentItem;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryViewModelTest {
    @TempDir
    Path folder;

    @Test
    void budgetsStandBelowTheirDepartment() throws Exception {
        try (Library library = SampleLibrary.in(folder)) {
            LibraryViewModel viewModel = refreshed(library, Optional.empty());

            assertThat(viewModel.items()).hasSize(4);
            assertThat(viewModel.items().get(0)).isInstanceOfSatisfying(DepartmentItem.class,
                    item -> assertThat(item.department().code()).isEqualTo("405"));
            assertThat(viewModel.items().get(1)).isInstanceOfSatisfying(BudgetItem.class,
                    item -> assertThat(item.budget().id().reference()).isEqualTo("405:2026:公开#1"));
            assertThat(viewModel.emptyProperty().get()).isFalse();
        }
    }

    @Test
    void theFirstBudgetIsSelectedUnlessAnotherIsWanted() throws Exception {
        try (Library library = SampleLibrary.in(folder)) {
            BudgetSummary second = SampleLibrary.budget(library, "510:2025");

            assertThat(refreshed(library, Optional.empty()).selectedProperty().get().id().department())
                    .isEqualTo("405");
            assertThat(refreshed(library, Optional.of(second)).selectedProperty().get()).isEqualTo(second);
        }
    }

    @Test
    void refreshingKeepsTheSelection() throws Exception {
        try (Library library = SampleLibrary.in(folder)) {
            BudgetSummary second = SampleLibrary.budget(library, "510:2025");
            LibraryViewModel viewModel = refreshed(library, Optional.of(second));

            viewModel.refresh(Optional.empty());

            assertThat(viewModel.selectedProperty().get()).isEqualTo(second);
        }
    }

    @Test
    void anEmptyLibrarySaysSo() throws Exception {
        try (Library library = Library.open(folder.resolve("empty.budget"))) {
            LibraryViewModel viewModel = refreshed(library, Optional.empty());

            assertThat(viewModel.items()).isEmpty();
            assertThat(viewModel.selectedProperty().get()).isNull();
            assertThat(viewModel.emptyProperty().get()).isTrue();
        }
    }

    private static LibraryViewModel refreshed(Library library, Optional<BudgetSummary> toSelect) {
        var tasks = new TaskRunner(Runnable::run, Runnable::run, fault -> {
            throw new AssertionError(fault);
        });
        var viewModel = new LibraryViewModel(new BrowseLibrary(library), tasks);
        viewModel.refresh(toSelect);
        return viewModel;
    }
}
