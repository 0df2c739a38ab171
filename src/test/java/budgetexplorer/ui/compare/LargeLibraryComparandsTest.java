package budgetexplorer.ui.compare;

import static budgetexplorer.ui.ManyDepartments.code;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.Stage;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.ListBudgets;
import budgetexplorer.service.compare.CompareBudgets;
import budgetexplorer.store.Library;
import budgetexplorer.ui.ManyBudgets;
import budgetexplorer.ui.ManyDepartments;
import budgetexplorer.ui.kit.Memory;
import budgetexplorer.ui.kit.TaskRunner;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Choosing what to compare in a library that has more departments than are listed.
class LargeLibraryComparandsTest {
    private static final BudgetId MIDDLE = new BudgetId(code(350), 2026, Stage.PUBLISHED, 1);
    private static final BudgetId FAR = new BudgetId(code(3), 2025, Stage.PUBLISHED, 1);

    @TempDir
    static Path folder;
    private static Library library;

    private final Memory memory = Memory.ofSession();
    private ComparandsViewModel comparands = comparands();

    @BeforeAll
    static void open() throws Exception {
        library = ManyDepartments.in(folder);
    }

    @AfterAll
    static void close() {
        library.close();
    }

    @Test
    void theDepartmentsNextToItComeAtOnce() {
        comparands.show(budget(MIDDLE));

        comparands.compareDepartments();

        assertThat(departments()).hasSize(CompareBudgets.MOST).contains(code(345), code(355)).startsWith(code(350));
    }

    @Test
    void whatIsOfferedIsBoundedAndSaysSo() {
        comparands.show(budget(MIDDLE));

        assertThat(comparands.offeredProperty().get().more()).isTrue();
        assertThat(comparands.offeredProperty().get().budgets()).hasSizeLessThan(3 * ListBudgets.STRETCH)
                .extracting(BudgetSummary::id).contains(MIDDLE);
    }

    @Test
    void anyBudgetIsFoundByTyping() {
        comparands.show(budget(MIDDLE));
        comparands.filterProperty().set(code(3) + " 2025");

        assertThat(comparands.offeredProperty().get().more()).isFalse();
        assertThat(comparands.offeredProperty().get().budgets()).extracting(BudgetSummary::id).containsExactly(FAR);

        comparands.add(comparands.offeredProperty().get().budgets().getFirst());
        assertThat(comparands.chosen().others()).contains(FAR);
        comparands.reload();
        assertThat(comparands.chosen().others()).as("it is far from those listed").contains(FAR);
    }

    @Test
    void whatItWasComparedWithLastIsFoundAgainWhereverItIs() {
        comparands.show(budget(MIDDLE));
        comparands.filterProperty().set(code(3) + " 2025");
        comparands.add(comparands.offeredProperty().get().budgets().getFirst());

        comparands = comparands();
        comparands.show(budget(MIDDLE));
        assertThat(comparands.chosen().others()).contains(FAR);

        comparands.show(budget(MIDDLE), List.of(FAR));
        assertThat(comparands.chosen().others()).containsExactly(FAR);
    }

    @Test
    void aSmallLibraryIsOfferedWhole() throws Exception {
        Path other = folder.resolve("small");
        try (Library small = ManyBudgets.in(other)) {
            var few = comparands(small);
            few.show(new ListBudgets(small).of("301").getFirst());
            assertThat(few.offeredProperty().get().budgets()).hasSize(40);
            assertThat(few.offeredProperty().get().more()).isFalse();
            few.filterProperty().set("民政局 2025");
            assertThat(few.offeredProperty().get().budgets()).hasSize(1);
        }
    }

    private List<String> departments() {
        return comparands.chosen().budgets().stream().map(budget -> budget.id().department()).toList();
    }

    private static BudgetSummary budget(BudgetId id) {
        return new ListBudgets(library).of(List.of(id)).getFirst();
    }

    private ComparandsViewModel comparands() {
        return comparands(library);
    }

    private ComparandsViewModel comparands(Library of) {
        var tasks = new TaskRunner(Runnable::run, Runnable::run, fault -> {
            throw new AssertionError(fault);
        });
        return new CompareViewModel(new CompareBudgets(of), new BrowseLibrary(of), tasks, Messages.of(Language.ZH),
                new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN), memory).comparands();
    }
}
