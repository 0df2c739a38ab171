package budgetexplorer.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Stage;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.ManageLibrary;
import budgetexplorer.store.Library;
import budgetexplorer.ui.ManyBudgets;
import budgetexplorer.ui.SampleLibrary;
import budgetexplorer.ui.kit.Memory;
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

    @Test
    void aFoldedDepartmentStandsForItsLatestBudget() throws Exception {
        try (Library library = ManyBudgets.in(folder)) {
            LibraryViewModel viewModel = refreshed(library, Optional.empty());
            int lines = viewModel.items().size();

            viewModel.fold("301", true);

            assertThat(viewModel.items()).hasSize(lines - 5).first()
                    .isInstanceOfSatisfying(DepartmentItem.class, item -> assertThat(item.folded()).isTrue());
            assertThat(viewModel.lineProperty().get()).isEqualTo(viewModel.items().getFirst());
            viewModel.fold("301", false);
            assertThat(viewModel.lineProperty().get()).as("the budget itself again").isInstanceOf(BudgetItem.class);
        }
    }

    @Test
    void whatIsFoldedIsRemembered() throws Exception {
        try (Library library = ManyBudgets.in(folder)) {
            Memory memory = Memory.ofSession();
            var viewModel = new LibraryViewModel(new BrowseLibrary(library), runner(), Stage::label, memory);
            viewModel.fold("302", true);
            viewModel.fold("304", true);
            viewModel.fold("302", false);

            var later = new LibraryViewModel(new BrowseLibrary(library), runner(), Stage::label, memory);
            later.refresh(Optional.empty());

            assertThat(later.items()).filteredOn(item -> item instanceof DepartmentItem(_, var folded, _) && folded)
                    .extracting(LibraryItem::departmentCode).containsExactly("304");
        }
    }

    @Test
    void choosingADepartmentLooksAtItsLatestBudgetAndStaysThere() throws Exception {
        try (Library library = ManyBudgets.in(folder)) {
            LibraryViewModel viewModel = refreshed(library, Optional.empty());
            LibraryItem department = viewModel.items().get(6);

            viewModel.choose(department);
            viewModel.refresh(Optional.empty());

            assertThat(viewModel.selectedProperty().get().id().reference()).isEqualTo("302:2026:公开#1");
            assertThat(viewModel.lineProperty().get()).isEqualTo(department);
        }
    }

    @Test
    void theFilterKeepsWhatHasAllItsWordsAndUnfoldsIt() throws Exception {
        try (Library library = ManyBudgets.in(folder)) {
            LibraryViewModel viewModel = refreshed(library, Optional.empty());
            viewModel.fold("305", true);
            assertThat(viewModel.filterableProperty().get()).isTrue();

            viewModel.filterProperty().set(" 民政  草案 ");

            assertThat(viewModel.items()).hasSize(3).allMatch(item -> item.departmentCode().equals("305"));
            assertThat(viewModel.lineProperty().get()).as("what is looked at is not among them").isNull();
            viewModel.filterProperty().set("");
            assertThat(viewModel.lineProperty().get()).isNotNull();
        }
    }

    @Test
    void aFewBudgetsNeedNoFilter() throws Exception {
        try (Library library = SampleLibrary.in(folder)) {
            assertThat(refreshed(library, Optional.empty()).filterableProperty().get()).isFalse();
        }
    }

    @Test
    void theNeighbourOfADeletedBudgetIsLookedAt() throws Exception {
        try (Library library = ManyBudgets.in(folder)) {
            LibraryViewModel viewModel = refreshed(library, Optional.empty());
            viewModel.choose(viewModel.items().get(2));
            assertThat(viewModel.selectedProperty().get().id().reference()).isEqualTo("301:2026:草案#2");

            new ManageLibrary(library).delete(viewModel.selectedProperty().get().id()).perform();
            viewModel.refresh(Optional.empty());

            assertThat(viewModel.selectedProperty().get().id().reference()).isEqualTo("301:2026:草案#1");
            assertThat(viewModel.lineProperty().get()).isEqualTo(viewModel.items().get(2));
        }
    }

    @Test
    void aNoteAndAnotherNameAreSeenAtOnce() throws Exception {
        try (Library library = SampleLibrary.in(folder)) {
            LibraryViewModel viewModel = refreshed(library, Optional.empty());
            var manage = new ManageLibrary(library);

            manage.note(viewModel.selectedProperty().get().id(), "待核对").perform();
            manage.rename("405", "市科技局").perform();
            viewModel.refresh(Optional.empty());

            assertThat(viewModel.selectedProperty().get().note()).isEqualTo("待核对");
            assertThat(viewModel.selectedProperty().get().department().name()).isEqualTo("市科技局");
            assertThat(viewModel.lineProperty().get()).isEqualTo(viewModel.items().get(1));
        }
    }

    private static LibraryViewModel refreshed(Library library, Optional<BudgetSummary> toSelect) {
        var viewModel = new LibraryViewModel(new BrowseLibrary(library), runner());
        viewModel.refresh(toSelect.map(BudgetSummary::id));
        return viewModel;
    }

    private static TaskRunner runner() {
        return new TaskRunner(Runnable::run, Runnable::run, fault -> {
            throw new AssertionError(fault);
        });
    }
}
