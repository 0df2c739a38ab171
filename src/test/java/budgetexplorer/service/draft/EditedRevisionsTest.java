package budgetexplorer.service.draft;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.base.Progress;
import budgetexplorer.compare.difference.Change;
import budgetexplorer.compare.difference.KeyPart;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.MadeUp;
import budgetexplorer.model.Stage;
import budgetexplorer.model.evidence.CellPlace;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.model.tree.BudgetTrees;
import budgetexplorer.samples.Documents;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.ImportBudgets;
import budgetexplorer.service.ImportOptions;
import budgetexplorer.service.ImportOutcome;
import budgetexplorer.service.ImportRequest;
import budgetexplorer.service.difference.FindDifference;
import budgetexplorer.store.BudgetStore;
import budgetexplorer.store.ClassificationStore;
import budgetexplorer.store.Library;
import budgetexplorer.store.NarrativeStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A changed draft beside the document it was made of: what differs between them, and what later documents are the same as.
class EditedRevisionsTest {
    private static final BudgetId ORIGINAL = new BudgetId("405", 2026, Stage.PUBLISHED, 1);
    private static final BudgetId DRAFT = ORIGINAL.withRevision(2);
    private static final Who SOMEBODY = new Who("", "");

    @TempDir
    Path folder;
    private Library library;
    private BrowseLibrary browse;
    private EditDraft edits;

    @BeforeEach
    void importTheTables() throws Exception {
        library = Library.open(folder.resolve("library.budget"));
        browse = new BrowseLibrary(library);
        edits = new EditDraft(library);
        importSample("405-2026.xlsx");
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void theDifferenceIsExactlyTheChangedAmount() throws Exception {
        change();

        assertThat(difference()).containsExactly("CHANGED [405001, 2060499]");
    }

    @Test
    void theDifferenceIsExactlyTheRowsThatCameAndWentWhereverTheyStand() throws Exception {
        Row above = row("2060499");
        BudgetTable table = table(ORIGINAL);
        List<Cell> cells = new ArrayList<>(above.cells());
        cells.set(table.column(above, Field.ITEM_CODE), new Cell.Text("2069998"));
        cells.set(table.column(above, Field.NAME), new Cell.Text("新增支出"));

        edits.add(ORIGINAL, TableKind.EXPENDITURE, above.number(), cells, "", SOMEBODY).perform();
        edits.remove(DRAFT, TableKind.EXPENDITURE, row("2060102").number(), "", SOMEBODY).perform();
        edits.move(DRAFT, TableKind.EXPENDITURE, row("2060101").number(), 1, "", SOMEBODY).perform();

        assertThat(difference()).containsExactlyInAnyOrder("ADDED [405001, 2069998]", "REMOVED [405001, 2060102]");
    }

    @Test
    void theOriginalIsUnchangedWhenItComesAgain() throws Exception {
        change();

        assertThat(importSample("405-2026.xlsx")).isEqualTo("#1 NONE");
        assertThat(browse.list()).hasSize(2);
    }

    @Test
    void theOriginalIsUnchangedWhenItComesAgainInAnotherFormat() throws Exception {
        change();

        assertThat(store(elsewhere(ORIGINAL))).isEqualTo("#1 NONE");
    }

    @Test
    void whatStatesTheSameAsTheDraftIsUnchanged() throws Exception {
        change();

        assertThat(store(elsewhere(DRAFT))).isEqualTo("#2 NONE");
        edits.end(DRAFT).perform();
        assertThat(store(elsewhere(DRAFT))).isEqualTo("#2 NONE");
    }

    @Test
    void aRowThatWasAddedDoesNotMakeTheSameTablesAnother() throws Exception {
        Row above = row("2060499");
        edits.add(ORIGINAL, TableKind.EXPENDITURE, above.number(), above.cells(), "", SOMEBODY).perform();

        assertThat(store(elsewhere(DRAFT))).isEqualTo("#2 NONE");
    }

    @Test
    void theTextCompletesTheDocumentAndNotTheDraft() throws Exception {
        change();

        String done = importSample("405-2026.txt");

        assertThat(done).isEqualTo("#1 COMPLETED");
        assertThat(new NarrativeStore(library).text(ORIGINAL)).isPresent();
        assertThat(new NarrativeStore(library).text(DRAFT)).isEmpty();
    }

    @Test
    void anythingElseIsTheNextRevision() throws Exception {
        change();
        var other = elsewhere(DRAFT);
        BudgetTable table = other.table(TableKind.EXPENDITURE).orElseThrow();
        BudgetTable changed = table.with(table.rows().subList(0, table.rows().size() - 1));

        assertThat(store(new Budget(other.department(), other.year(), other.stage(),
                other.file(), other.tables().stream().map(each -> each.equals(table) ? changed : each).toList())))
                .isEqualTo("#3 ADDED");
    }

    private void change() throws Exception {
        Row row = row("2060499");
        edits.set(ORIGINAL, new CellPlace(TableKind.EXPENDITURE, row.number(),
                table(ORIGINAL).column(row, Field.TOTAL)), new Cell.Amount(MadeUp.money("6400.00")), false, "",
                SOMEBODY).perform();
    }

    private BudgetTable table(BudgetId id) {
        return browse.table(id, TableKind.EXPENDITURE).orElseThrow();
    }

    private Row row(String code) {
        BudgetTable table = table(ORIGINAL);
        return table.rows(RowKind.ITEM).filter(row -> table.text(row, Field.ITEM_CODE).equals(code)).findFirst()
                .orElseThrow();
    }

    private List<String> difference() throws Exception {
        return new FindDifference(browse).between(browse.find(ORIGINAL.reference()), browse.find(DRAFT.reference()))
                .difference().changes().stream().map(EditedRevisionsTest::line).toList();
    }

    private static String line(Change change) {
        return change.kind() + " " + change.key().stream().map(KeyPart::key).toList();
    }

    private String importSample(String name) {
        List<ImportOutcome> outcomes = new ImportBudgets(library).run(
                ImportRequest.of(List.of(Path.of("assets/samples", name)), ImportOptions.NONE), Progress.NONE,
                Cancellation.NONE);
        return outcomes.getFirst() instanceof ImportOutcome.Done done
                ? "#" + done.id().revision() + " " + done.change()
                : outcomes.toString();
    }

    /// A budget as another format has it, where all stands elsewhere.
    private Budget elsewhere(BudgetId id) throws Exception {
        List<BudgetTable> tables = browse.tables(id).stream().map(table -> {
            List<Row> rows = new ArrayList<>();
            table.rows().forEach(row -> rows.add(new Row(row.kind(), row.unit(), rows.size() + 100, row.cells())));
            return table.with(rows);
        }).toList();
        return new Budget(browse.find(id.reference()).department(), id.year(), id.stage(),
                "other.docx", tables, Optional.empty());
    }

    private String store(Budget budget) {
        var stored = new BudgetStore(library).store(List.of(budget),
                each -> BudgetTrees.of(each, new ClassificationStore(library))).getFirst();
        return "#" + stored.id().revision() + " " + stored.change();
    }
}
