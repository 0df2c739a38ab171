package budgetexplorer.store;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.Backup.Reason;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Stage;
import budgetexplorer.model.original.CellOnPage;
import budgetexplorer.model.original.Original;
import budgetexplorer.model.original.PagePlace;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.tree.BudgetTrees;
import budgetexplorer.samples.Documents;
import budgetexplorer.samples.OriginalLibrary;
import budgetexplorer.store.BudgetStore.Change;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The documents that are kept with the budgets that came from them.
class OriginalStoreTest {
    private static final String FILE = OriginalLibrary.FILE;
    private static final List<CellOnPage> PLACES = List.of(
            new CellOnPage("表1", 4, 0, new PagePlace(3, 50.25, 100.5, 80.01, 14)),
            new CellOnPage("表1", 4, 3, new PagePlace(3, 250, 100.5, 80, 14)),
            new CellOnPage("表2", 70_000, 26, new PagePlace(44, 0, -1.5, 80, 14)));

    @TempDir
    Path folder;
    private Library library;
    private OriginalStore originals;
    private Budget first;
    private Budget second;

    @BeforeEach
    void open() throws Exception {
        library = Library.open(folder.resolve("library.budget"));
        originals = new OriginalStore(library);
        first = OriginalLibrary.budget();
        second = new Budget(first.department(), 2025, first.stage(), FILE, first.tables(), first.narrative());
    }

    @AfterEach
    void close() {
        library.close();
    }

    private static Original original(String content) {
        return new Original(FILE, content.getBytes(StandardCharsets.UTF_8), PLACES);
    }

    private BudgetId store(Budget budget, String content) {
        return OriginalLibrary.store(library, budget, original(content)).id();
    }

    private int count() {
        return library.read(connection -> {
            try (var select = connection.createStatement()) {
                return select.executeQuery("SELECT count(*) FROM original").getInt(1);
            }
        });
    }

    @Test
    void itIsKeptWithItsPlacesAsItWas() {
        BudgetId id = store(first, "the file");

        long key = originals.find(id, FILE).getFirst();

        assertThat(originals.content(key)).hasValueSatisfying(
                content -> assertThat(content).asString(StandardCharsets.UTF_8).isEqualTo("the file"));
        assertThat(originals.places(key)).isEqualTo(PLACES);
        assertThat(originals.find(id, "another.pdf")).isEmpty();
        assertThat(originals.find(new BudgetId("405", 1999, Stage.PUBLISHED, 1), FILE)).isEmpty();
    }

    @Test
    void twoBudgetsShareOneAndItGoesWithTheLast() throws Exception {
        BudgetId one = store(first, "the file");
        BudgetId other = store(second, "the file");
        assertThat(originals.find(one, FILE)).isEqualTo(originals.find(other, FILE)).hasSize(1);
        assertThat(count()).isOne();

        purge(one);
        assertThat(originals.find(other, FILE)).hasSize(1);
        assertThat(count()).isOne();
        purge(other);

        assertThat(count()).isZero();
    }

    /// Removes a budget for good, as happens when the library is opened long after it was deleted.
    private void purge(BudgetId id) throws Exception {
        new ManagementStore(library).delete(id, Instant.EPOCH);
        Path file = library.file();
        library.close();
        library = Library.open(file);
        originals = new OriginalStore(library);
    }

    @Test
    void aDeletedBudgetHasItsOwnAgainWhenItIsRestored() {
        BudgetId id = store(first, "the file");
        new ManagementStore(library).delete(id, Instant.now());
        assertThat(originals.find(id, FILE)).isEmpty();
        assertThat(count()).isOne();

        new ManagementStore(library).restore(id);

        assertThat(originals.find(id, FILE)).hasSize(1);
    }

    @Test
    void whatChangesNothingIsNotKept() throws Exception {
        BudgetId id = store(first, "the file");

        var again = OriginalLibrary.store(library, first, original("the same again, saved anew"));

        assertThat(again.change()).isEqualTo(Change.NONE);
        assertThat(originals.find(id, FILE)).hasSize(1);
        assertThat(count()).isOne();
    }

    @Test
    void aBudgetOfAnotherFileDoesNotTakeItsPages() throws Exception {
        Budget workbook = Documents.read(Documents.sample("405-2026"));
        new BudgetStore(library).store(List.of(workbook), each -> BudgetTrees.of(each,
                new ClassificationStore(library)));
        var same = new Budget(workbook.department(), workbook.year(), workbook.stage(), FILE,
                OriginalLibrary.budget().tables(), Optional.empty());

        var stored = OriginalLibrary.store(library, same, original("the file"));

        assertThat(stored.change()).isEqualTo(Change.NONE);
        assertThat(count()).as("its tables stand on sheets, not on these pages").isZero();
    }

    @Test
    void anImportOfBeforeOriginalsWereKeptGetsItsOwnWhenItIsImportedAgain() {
        new BudgetStore(library).store(List.of(first), each -> BudgetTrees.of(each,
                new ClassificationStore(library)));
        assertThat(count()).isZero();

        var stored = OriginalLibrary.store(library, first, original("the file"));

        assertThat(stored.change()).isEqualTo(Change.NONE);
        assertThat(originals.find(stored.id(), FILE)).hasSize(1);
    }

    @Test
    void whatCompletesABudgetIsKeptBesideTheOther() {
        var tables = new Budget(first.department(), first.year(), first.stage(), FILE, first.tables(),
                Optional.empty());
        var text = new Budget(first.department(), first.year(), first.stage(), "text.pdf", List.of(),
                first.narrative());

        BudgetId id = store(tables, "the tables");
        var completed = OriginalLibrary.store(library, text,
                new Original("text.pdf", "the text".getBytes(StandardCharsets.UTF_8), PLACES));

        assertThat(completed.change()).isEqualTo(Change.COMPLETED);
        assertThat(originals.find(id, FILE)).hasSize(1);
        assertThat(originals.find(id, "text.pdf")).hasSize(1).doesNotContainAnyElementsOf(originals.find(id, FILE));
        assertThat(new NarrativeStore(library).file(id)).contains("text.pdf");
    }

    @Test
    void ofTheSameNameTheLastIsFirst() {
        BudgetId id = store(new Budget(first.department(), first.year(), first.stage(), FILE,
                first.tables().subList(0, 3), Optional.empty()), "three tables");
        store(first, "all tables");

        assertThat(originals.find(id, FILE)).hasSize(2);
        assertThat(originals.content(originals.find(id, FILE).getFirst()))
                .hasValueSatisfying(content -> assertThat(content).asString(StandardCharsets.UTF_8)
                        .isEqualTo("all tables"));
    }

    @Test
    void aBackupHasItToo() throws Exception {
        BudgetId id = store(first, "the file");
        var backups = new BackupStore(library);
        var backup = backups.make(Reason.MANUAL);
        purge(id);
        assertThat(count()).isZero();

        backups.restore(backup.file());

        assertThat(originals.places(originals.find(id, FILE).getFirst())).isEqualTo(PLACES);
    }
}
