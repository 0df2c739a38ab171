package budgetexplorer.store;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.ProblemException;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetReference;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.CodeLevel;
import budgetexplorer.model.LibraryEntry;
import budgetexplorer.model.Stage;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.model.tree.BudgetTrees;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.samples.Documents;
import budgetexplorer.store.BudgetStore.Change;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Deleting, restoring, renaming and noting, on the real sample budgets.
class ManagementTest {
    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    private static final BudgetId SCIENCE = new BudgetId("405", 2026, Stage.PUBLISHED, 1);

    @TempDir
    Path folder;
    private Library library;
    private ManagementStore management;
    private BudgetStore budgets;

    @BeforeEach
    void open() throws ProblemException {
        library = Library.open(folder.resolve("library.budget"), InstantSource.fixed(NOW));
        management = new ManagementStore(library);
        budgets = new BudgetStore(library);
        store("405-2026");
        store("510-2025");
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aDeletedBudgetIsNowhereToBeSeen() {
        assertThat(management.delete(SCIENCE, NOW)).isTrue();

        assertThat(budgets.list()).extracting(budget -> budget.id().reference()).containsExactly("510:2025:公开#1");
        assertThat(budgets.find(BudgetReference.of(SCIENCE))).isEmpty();
        assertThat(new TreeStore(library).tree(SCIENCE, Hierarchy.FUNCTION)).isEmpty();
        assertThat(new TableStore(library).table(SCIENCE, TableKind.EXPENDITURE)).isEmpty();
        assertThat(new NarrativeStore(library).text(SCIENCE)).isEmpty();
        assertThat(new TotalStore(library).total(SCIENCE, Hierarchy.FUNCTION).total()).isNull();
        assertThat(new TotalStore(library).totals(SCIENCE, Hierarchy.FUNCTION, CodeLevel.CATEGORY)).isEmpty();
        assertThat(management.delete(SCIENCE, NOW)).as("once only").isFalse();
    }

    @Test
    void aRestoredBudgetIsExactlyWhatItWas() {
        var before = DatabaseDump.of(library.file());
        var tree = new TreeStore(library).tree(SCIENCE, Hierarchy.FUNCTION);
        var list = budgets.list();

        management.delete(SCIENCE, NOW);
        assertThat(management.restore(SCIENCE)).isTrue();

        assertThat(DatabaseDump.of(library.file())).isEqualTo(before);
        assertThat(new TreeStore(library).tree(SCIENCE, Hierarchy.FUNCTION)).isPresent().isEqualTo(tree);
        assertThat(budgets.list()).isEqualTo(list);
        assertThat(management.restore(SCIENCE)).as("there is nothing to restore").isFalse();
    }

    @Test
    void whatWasDeletedIsImportedAnewAsTheNextRevision() {
        management.delete(SCIENCE, NOW);

        assertThat(store("405-2026")).isEqualTo(
                new BudgetStore.Stored(new BudgetId("405", 2026, Stage.PUBLISHED, 2), Change.ADDED));
        assertThat(management.restore(SCIENCE)).isTrue();
        assertThat(budgets.list()).extracting(budget -> budget.id().reference()).containsExactly("405:2026:公开#2",
                "405:2026:公开#1", "510:2025:公开#1");
    }

    @Test
    void aDeletedRevisionIsNotCompleted() throws ProblemException {
        Budget whole = Documents.read(Documents.sample("405-2026"));
        Budget part = new Budget(whole.department(), 2020, whole.stage(), "part.xlsx",
                whole.tables().subList(0, 3));
        BudgetId id = store(part).id();
        management.delete(id, NOW);

        assertThat(store(new Budget(whole.department(), 2020, whole.stage(), "whole.xlsx", whole.tables()))).isEqualTo(
                new BudgetStore.Stored(new BudgetId("405", 2020, Stage.PUBLISHED, 2), Change.ADDED));
    }

    @Test
    void deletedBudgetsAreListedWithTheTimeAndAreKeptFor30Days() throws ProblemException {
        management.delete(SCIENCE, NOW);
        library.close();

        reopen(NOW.plus(Duration.ofDays(30)));
        assertThat(management.deleted(9)).singleElement()
                .satisfies(entry -> {
                    assertThat(entry.budget().id()).isEqualTo(SCIENCE);
                    assertThat(entry.deleted()).contains(NOW);
                });
        library.close();

        reopen(NOW.plus(Duration.ofDays(30)).plusSeconds(1));
        assertThat(management.entries(List.of("405", "510"))).extracting(entry -> entry.budget().id().department())
                .containsExactly("510");
        var dump = DatabaseDump.of(library.file());
        assertThat(dump.get("stored_budget")).hasSize(1);
        assertThat(dump.get("stated_tables")).as("its tables went with it").hasSize(1);
    }

    @Test
    void anotherNameIsShownForAllBudgetsOfADepartment() throws ProblemException {
        Budget whole = Documents.read(Documents.sample("405-2026"));
        store(new Budget(whole.department(), 2025, whole.stage(), "older.xlsx", whole.tables()));

        assertThat(management.rename("405", Optional.of("市科技局"))).isEmpty();
        assertThat(names()).containsExactly("市科技局", "市科技局", "柳州市工业和信息化局");
        assertThat(management.rename("405", Optional.of("科技局"))).contains("市科技局");
        assertThat(new TreeStore(library).tree(SCIENCE, Hierarchy.FUNCTION).orElseThrow().name())
                .as("the tables stay as stated").isEqualTo("柳州市科学技术局");

        assertThat(management.rename("405", Optional.empty())).contains("科技局");
        assertThat(names()).first().isEqualTo("柳州市科学技术局");
    }

    @Test
    void aNoteIsKeptWithItsBudgetAlsoWhileThatIsDeleted() {
        assertThat(management.note(SCIENCE, "待核对")).contains("");
        management.delete(SCIENCE, NOW);
        assertThat(management.deleted(9).getFirst().budget().note()).isEqualTo("待核对");
        management.restore(SCIENCE);

        assertThat(budgets.list().getFirst().note()).isEqualTo("待核对");
        assertThat(management.note(new BudgetId("999", 2026, Stage.DRAFT, 1), "x")).isEmpty();
    }

    @Test
    void entriesSayWhenABudgetWasImported() {
        assertThat(management.entries(List.of("405", "510"))).extracting(LibraryEntry::imported)
                .allMatch(imported -> Duration.between(imported, Instant.now()).toMinutes() < 10);
    }

    private List<String> names() {
        return budgets.list().stream().map(BudgetSummary::department).map(department -> department.name()).toList();
    }

    private void reopen(Instant now) throws ProblemException {
        library = Library.open(folder.resolve("library.budget"), InstantSource.fixed(now));
        management = new ManagementStore(library);
    }

    private BudgetStore.Stored store(String sample) {
        try {
            return store(Documents.read(Documents.sample(sample)));
        } catch (ProblemException e) {
            throw new AssertionError(e);
        }
    }

    private BudgetStore.Stored store(Budget budget) {
        return budgets.store(List.of(budget), each -> BudgetTrees.of(each, (_, _) -> Optional.empty())).getFirst();
    }
}
