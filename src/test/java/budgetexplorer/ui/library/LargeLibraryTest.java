package budgetexplorer.ui.library;

import static budgetexplorer.ui.ManyDepartments.code;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Stage;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.ListBudgets;
import budgetexplorer.service.ManageLibrary;
import budgetexplorer.store.Library;
import budgetexplorer.ui.ManyDepartments;
import budgetexplorer.ui.kit.Memory;
import budgetexplorer.ui.kit.TaskRunner;
import budgetexplorer.ui.library.LibraryItem.BudgetItem;
import budgetexplorer.ui.library.LibraryItem.MoreItem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The list of a library that has more departments than are listed.
class LargeLibraryTest {
    private static final BudgetId FAR = new BudgetId(code(500), 2025, Stage.PUBLISHED, 1);

    @TempDir
    Path folder;
    private Library library;
    private LibraryViewModel viewModel;

    @BeforeEach
    void open() throws Exception {
        library = ManyDepartments.in(folder);
        viewModel = new LibraryViewModel(new BrowseLibrary(library),
                new TaskRunner(Runnable::run, Runnable::run, fault -> {
                    throw new AssertionError(fault);
                }), stage -> stage == Stage.DRAFT ? "Draft" : stage.label(), Memory.ofSession());
        viewModel.refresh(Optional.empty());
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void itBeginsWithTheFirstDepartmentsAndSaysHowManyFollow() {
        assertThat(departments()).hasSize(ListBudgets.STRETCH).startsWith(code(0), code(1));
        assertThat(viewModel.items().getLast()).isEqualTo(new MoreItem(1, ManyDepartments.COUNT - ListBudgets.STRETCH));
        assertThat(viewModel.selectedProperty().get().id().department()).isEqualTo(code(0));
        assertThat(viewModel.emptyProperty().get()).isFalse();
        assertThat(viewModel.filterableProperty().get()).isTrue();
    }

    @Test
    void whereverABudgetIsItIsLookedAtAndItsDepartmentIsListed() {
        viewModel.select(FAR);

        assertThat(viewModel.selectedProperty().get().id()).isEqualTo(FAR);
        assertThat(viewModel.lineProperty().get()).isInstanceOfSatisfying(BudgetItem.class,
                line -> assertThat(line.budget().id()).isEqualTo(FAR));
        assertThat(departments()).hasSize(ListBudgets.STRETCH).contains(code(499), code(501));
        assertThat(viewModel.items().getFirst()).isEqualTo(new MoreItem(-1, 450));
        assertThat(viewModel.items().getLast()).isEqualTo(new MoreItem(1, 150));
    }

    @Test
    void aBudgetThatTheLibraryHasNotLeavesEverythingAsItIs() {
        viewModel.select(new BudgetId("999", 2026, Stage.PUBLISHED, 1));

        assertThat(viewModel.selectedProperty().get().id().department()).isEqualTo(code(0));
    }

    @Test
    void theNextBudgetIsFoundBeyondWhatIsListed() {
        viewModel.select(FAR);
        for (int step = 0; step < 250; step++) {
            viewModel.selectNeighbour(1);
        }
        assertThat(viewModel.selectedProperty().get().id().department()).isEqualTo(code(624));
        assertThat(departments()).hasSize(ListBudgets.STRETCH).contains(code(624));

        for (int step = 0; step < 250; step++) {
            viewModel.selectNeighbour(-1);
        }
        assertThat(viewModel.selectedProperty().get().id()).isEqualTo(FAR);
    }

    @Test
    void atTheEndsTheSameBudgetStays() {
        viewModel.selectNeighbour(-1);
        assertThat(viewModel.selectedProperty().get().id().department()).isEqualTo(code(0));

        viewModel.select(new BudgetId(code(699), 2025, Stage.PUBLISHED, 1));
        viewModel.selectNeighbour(1);
        assertThat(viewModel.selectedProperty().get().id().department()).isEqualTo(code(699));
        assertThat(departments()).hasSize(ListBudgets.STRETCH).endsWith(code(699));
    }

    @Test
    void theDepartmentsBehindAreListedWhenAskedForButNeverMoreThanInASmallLibrary() {
        viewModel.choose(viewModel.items().getLast());
        assertThat(departments()).hasSize(2 * ListBudgets.STRETCH).startsWith(code(0));
        assertThat(viewModel.selectedProperty().get().id().department()).as("still").isEqualTo(code(0));

        for (int step = 0; step < 5; step++) {
            viewModel.choose(viewModel.items().getLast());
        }
        assertThat(departments()).hasSize(ListBudgets.WHOLE).endsWith(code(699));
        assertThat(viewModel.items().getFirst()).isEqualTo(new MoreItem(-1, 200));

        viewModel.choose(viewModel.items().getFirst());
        assertThat(departments()).hasSize(ListBudgets.WHOLE).startsWith(code(100));
        assertThat(viewModel.items().getLast()).isEqualTo(new MoreItem(1, 100));
    }

    @Test
    void whatIsTypedIsLookedForInTheWholeLibrary() {
        viewModel.filterProperty().set("鹿寨县 审计");
        assertThat(departments()).isNotEmpty().allSatisfy(code -> assertThat(name(code)).isEqualTo("鹿寨县审计局"));

        viewModel.filterProperty().set(code(650));
        assertThat(departments()).containsExactly(code(650));
        viewModel.filterProperty().set(code(650) + ":2025");
        assertThat(viewModel.items()).hasSize(2);

        viewModel.filterProperty().set("1");
        assertThat(departments()).as("codes that begin so").hasSize(ListBudgets.FOUND).startsWith(code(0));
        assertThat(viewModel.items().getLast()).isEqualTo(new MoreItem(0, 1));

        viewModel.filterProperty().set("没有这样的部门");
        assertThat(viewModel.items()).isEmpty();
        viewModel.filterProperty().set("");
        assertThat(departments()).hasSize(ListBudgets.STRETCH);
    }

    @Test
    void yearsAndStagesArePartOfWhatIsTyped() {
        viewModel.filterProperty().set("2024");
        assertThat(viewModel.items()).hasSize(14).allMatch(item -> !(item instanceof BudgetItem(var budget))
                || budget.id().year() == 2024);

        viewModel.filterProperty().set("draft 鱼峰");
        assertThat(departments()).isNotEmpty().allSatisfy(code -> assertThat(name(code)).startsWith("鱼峰区"));
        assertThat(viewModel.items()).hasSize(2 * departments().size());
    }

    @Test
    void otherNamesAndNotesAreFound() throws Exception {
        var manage = new ManageLibrary(library);
        manage.rename(code(320), "新设办公室").perform();
        manage.note(FAR, "待核对").perform();

        viewModel.filterProperty().set("新设");
        assertThat(departments()).containsExactly(code(320));
        viewModel.filterProperty().set("待核对");
        assertThat(viewModel.items()).hasSize(2).last().isInstanceOfSatisfying(BudgetItem.class,
                line -> assertThat(line.budget().id()).isEqualTo(FAR));
    }

    @Test
    void theNeighbourOfADeletedBudgetIsLookedAt() throws Exception {
        viewModel.select(FAR);
        var manage = new ManageLibrary(library);
        manage.delete(FAR).perform();
        viewModel.refresh(Optional.empty());
        assertThat(viewModel.selectedProperty().get().id())
                .isEqualTo(new BudgetId(code(500), 2024, Stage.DRAFT, 1));

        manage.restore(FAR).perform();
        viewModel.refresh(Optional.of(FAR));
        assertThat(viewModel.selectedProperty().get().id()).isEqualTo(FAR);
    }

    private String name(String code) {
        return new ListBudgets(library).of(code).getFirst().department().name();
    }

    private List<String> departments() {
        return viewModel.items().stream().map(LibraryItem::departmentCode).filter(code -> !code.isEmpty()).distinct()
                .toList();
    }
}
