package budgetexplorer.service.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import budgetexplorer.base.ProblemException;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Edit;
import budgetexplorer.model.MadeUp;
import budgetexplorer.model.Money;
import budgetexplorer.model.Stage;
import budgetexplorer.model.draft.Change;
import budgetexplorer.model.draft.Draft;
import budgetexplorer.model.draft.Marks;
import budgetexplorer.model.evidence.CellPlace;
import budgetexplorer.model.review.Anchor;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.Source;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.audit.ReviewNotes;
import budgetexplorer.store.DatabaseDump;
import budgetexplorer.store.Library;
import budgetexplorer.ui.SampleLibrary;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Changing the sample of 405: the draft that comes of it, its log, and the ways back.
class EditDraftTest {
    private static final BudgetId ORIGINAL = new BudgetId("405", 2026, Stage.PUBLISHED, 1);
    private static final BudgetId DRAFT = ORIGINAL.withRevision(2);
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final Who ZHANG = new Who("张三", "核减");

    @TempDir
    Path folder;
    private Library library;
    private BrowseLibrary browse;
    private EditDraft edits;

    @BeforeEach
    void open() throws Exception {
        library = SampleLibrary.in(folder);
        browse = new BrowseLibrary(library);
        edits = new EditDraft(library, InstantSource.fixed(NOW));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void theFirstChangeMakesADraftAndLeavesTheOriginalAsItIs() throws Exception {
        BudgetTable before = table(ORIGINAL, TableKind.EXPENDITURE);
        Edit edit = setTotalOf("2060499", "6400.00");

        edit.perform();

        assertThat(edit.place()).contains(DRAFT);
        assertThat(table(ORIGINAL, TableKind.EXPENDITURE)).isEqualTo(before);
        assertThat(browse.tables(DRAFT)).hasSize(12).filteredOn(table -> table.kind() != TableKind.EXPENDITURE)
                .isEqualTo(browse.tables(ORIGINAL).stream().filter(table -> table.kind() != TableKind.EXPENDITURE)
                        .toList());
        assertThat(amount(DRAFT, "2060499")).isEqualTo("6400.00");
        assertThat(browse.narrative(DRAFT)).isEqualTo(browse.narrative(ORIGINAL));
        Draft draft = edits.draft(DRAFT).orElseThrow();
        assertThat(draft.origin()).isEqualTo(ORIGINAL);
        assertThat(draft.isOpen()).isTrue();
        assertThat(draft.changes()).singleElement().satisfies(change -> {
            assertThat(change.author()).isEqualTo("张三");
            assertThat(change.reason()).isEqualTo("核减");
            assertThat(change.made()).isEqualTo(NOW);
            assertThat(change.alterations()).hasSize(1);
        });
        assertThat(edits.draft(ORIGINAL)).isEmpty();
    }

    @Test
    void furtherChangesGoIntoTheSameDraftWhicheverOfTheTwoIsLookedAt() throws Exception {
        setTotalOf("2060499", "6400.00").perform();
        Edit second = setTotalOf("2060101", "1.00");

        second.perform();

        assertThat(second.place()).contains(DRAFT);
        assertThat(browse.list()).hasSize(3);
        assertThat(edits.draft(DRAFT).orElseThrow().changes()).hasSize(2);
    }

    @Test
    void takingAllBackLeavesTheLibraryAsItWasAndDoingItAgainTheSameDraft() throws Exception {
        Map<String, List<String>> before = dump();

        Edit undoFirst = setTotalOf("2060499", "6400.00").perform();
        Edit undoSecond = edits.remove(DRAFT, TableKind.EXPENDITURE, row("2060101").number(), "2060101", ZHANG)
                .perform();
        Map<String, List<String>> after = dump();

        Edit redoSecond = undoSecond.perform();
        Edit redoFirst = undoFirst.perform();
        assertThat(undoFirst.place()).contains(ORIGINAL);
        assertThat(dump()).isEqualTo(before);

        redoFirst.perform();
        redoSecond.perform();
        assertThat(withoutKeys(dump())).isEqualTo(withoutKeys(after));
    }

    @Test
    void aDraftThatSomebodyNotedSomethingOnStaysWhenItsChangesAreTakenBack() throws Exception {
        Edit undo = setTotalOf("2060499", "6400.00").perform();
        new ReviewNotes(library).add(DRAFT, new Anchor.Found("0123ABCD"), "表3", "请核对", "李四").perform();

        undo.perform();

        assertThat(undo.place()).contains(DRAFT);
        assertThat(amount(DRAFT, "2060499")).isEqualTo("6450.00");
        assertThat(new ReviewNotes(library).of(DRAFT)).hasSize(1);
    }

    @Test
    void whenADraftIsEndedTheNextChangeBeginsAnotherOfIt() throws Exception {
        setTotalOf("2060499", "6400.00").perform();
        Edit resume = edits.end(DRAFT).perform();
        assertThat(edits.draft(DRAFT).orElseThrow().isOpen()).isFalse();

        Edit next = edits.set(DRAFT, place(row("2060499"), Field.TOTAL), amount("6300.00"), false, "D11", ZHANG);
        Edit undo = next.perform();

        assertThat(next.place()).contains(ORIGINAL.withRevision(3));
        assertThat(edits.draft(ORIGINAL.withRevision(3)).orElseThrow().origin()).isEqualTo(DRAFT);
        assertThat(amount(DRAFT, "2060499")).isEqualTo("6400.00");
        undo.perform();
        resume.perform();
        assertThat(edits.draft(DRAFT).orElseThrow().isOpen()).isTrue();
    }

    @Test
    void whatIsNoLongerAsAChangeHasItIsLeftAlone() throws Exception {
        Edit undo = setTotalOf("2060499", "6400.00").perform();
        setTotalOf("2060499", "6300.00").perform();

        assertThatExceptionOfType(ProblemException.class).isThrownBy(undo::perform)
                .satisfies(e -> assertThat(e.problem().key()).isEqualTo("problem.draft.outdated"));
        assertThat(amount(DRAFT, "2060499")).isEqualTo("6300.00");
        assertThat(edits.draft(DRAFT).orElseThrow().changes()).hasSize(2);
    }

    @Test
    void aChangeOfLastWeekIsRevertedByTheLogAndThatIsAChangeToo() throws Exception {
        setTotalOf("2060499", "6400.00").perform();
        setTotalOf("2060101", "1.00").perform();
        library.close();
        library = Library.open(folder.resolve("samples.budget"));
        browse = new BrowseLibrary(library);
        edits = new EditDraft(library);
        Change first = edits.draft(DRAFT).orElseThrow().changes().getFirst();

        Edit undo = edits.revert(first, "D11", new Who("李四", "恢复")).perform();

        Draft draft = edits.draft(DRAFT).orElseThrow();
        assertThat(amount(DRAFT, "2060499")).isEqualTo("6450.00");
        assertThat(amount(DRAFT, "2060101")).isEqualTo("1.00");
        assertThat(draft.changes()).hasSize(3);
        assertThat(draft.isReverted(first)).isTrue();
        assertThat(draft.isReverted(draft.changes().get(1))).isFalse();
        undo.perform();
        assertThat(amount(DRAFT, "2060499")).isEqualTo("6400.00");
    }

    @Test
    void rowsComeAndGoAndMoveAndAllOthersKeepTheirAddresses() throws Exception {
        BudgetTable before = table(ORIGINAL, TableKind.EXPENDITURE);
        Row above = row("2060499");
        List<Cell> cells = new ArrayList<>(above.cells());
        cells.set(before.column(above, Field.ITEM_CODE), new Cell.Text("2069999"));

        edits.add(ORIGINAL, TableKind.EXPENDITURE, above.number(), cells, "2069999", ZHANG).perform();

        BudgetTable after = table(DRAFT, TableKind.EXPENDITURE);
        Row added = after.rows().get(before.rows().indexOf(above) + 1);
        assertThat(added.kind()).isEqualTo(RowKind.ITEM);
        assertThat(added.unit()).isEqualTo(above.unit());
        assertThat(Source.isAdded(added)).isTrue();
        assertThat(after.address(added, Field.TOTAL)).contains("D+1");
        assertThat(after.rows().stream().filter(row -> !row.equals(added)).toList()).isEqualTo(before.rows());
        assertThat(Marks.of(edits.draft(DRAFT).orElseThrow()).isAdded(TableKind.EXPENDITURE, added.number())).isTrue();

        edits.move(DRAFT, TableKind.EXPENDITURE, added.number(), -1, "2069999", ZHANG).perform();
        assertThat(table(DRAFT, TableKind.EXPENDITURE).rows().indexOf(added)).isEqualTo(before.rows().indexOf(above));
        edits.move(DRAFT, TableKind.EXPENDITURE, added.number(), 1, "2069999", ZHANG).perform();
        edits.remove(DRAFT, TableKind.EXPENDITURE, added.number(), "2069999", ZHANG).perform();
        assertThat(table(DRAFT, TableKind.EXPENDITURE)).isEqualTo(before);
    }

    @Test
    void aChangedCodeChangesWhatItsRowSpeaksOf() throws Exception {
        BudgetTable before = table(ORIGINAL, TableKind.EXPENDITURE);
        Row unit = before.rows(RowKind.UNIT).findFirst().orElseThrow();

        edits.set(ORIGINAL, place(unit, Field.UNIT_CODE), new Cell.Text("405009"), false, "B", ZHANG).perform();

        BudgetTable after = table(DRAFT, TableKind.EXPENDITURE);
        assertThat(after.row(unit.number()).orElseThrow().unit()).isEqualTo("405009");
        Row below = after.rows().get(after.rows().indexOf(after.row(unit.number()).orElseThrow()) + 1);
        assertThat(below.unit()).as("the lines below it are its own").isEqualTo("405009");
    }

    @Test
    void marksSayWhatACellHeldAndForgetWhatIsBack() throws Exception {
        CellPlace place = place(row("2060499"), Field.TOTAL);
        setTotalOf("2060499", "6400.00").perform();
        setTotalOf("2060499", "6300.00").perform();

        Marks.Mark mark = Marks.of(edits.draft(DRAFT).orElseThrow()).cell(place).orElseThrow();
        assertThat(mark.original()).isEqualTo(amount("6450.00"));
        assertThat(mark.change().author()).isEqualTo("张三");
        setTotalOf("2060499", "6450.00").perform();
        assertThat(Marks.of(edits.draft(DRAFT).orElseThrow()).cell(place)).isEmpty();
    }

    @Test
    void nothingIsNoChange() {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(setTotalOf("2060499", "6450.00")::perform)
                .satisfies(e -> assertThat(e.problem().key()).isEqualTo("problem.draft.same"));
        assertThat(browse.list()).hasSize(2);
    }

    @Test
    void aLineCarriesWhatItChangesByToTheSumsAboveIt() throws Exception {
        Row line = row("2060499");
        edits.set(ORIGINAL, place(line, Field.PROJECT), amount("6400.00"), true, "F11", ZHANG).perform();

        BudgetTable before = table(ORIGINAL, TableKind.EXPENDITURE);
        BudgetTable after = table(DRAFT, TableKind.EXPENDITURE);
        assertThat(edits.draft(DRAFT).orElseThrow().changes()).hasSize(1);
        List<Row> changed = after.rows().stream().filter(row -> !row.equals(before.row(row.number()).orElseThrow()))
                .toList();
        assertThat(changed).extracting(Row::kind).containsExactlyInAnyOrder(RowKind.TOTAL, RowKind.DEPARTMENT,
                RowKind.UNIT, RowKind.ITEM);
        assertThat(changed).allSatisfy(row -> {
            Row old = before.row(row.number()).orElseThrow();
            for (Field field : List.of(Field.TOTAL, Field.PROJECT)) {
                Money difference = after.amount(row, field).orElseThrow().minus(before.amount(old, field)
                        .orElseThrow());
                assertThat(difference.fen()).as("%s of %s", field, row.kind()).isEqualTo(-50_00_00_00L);
            }
        });
    }

    private Edit setTotalOf(String code, String number) {
        return edits.set(ORIGINAL, place(row(code), Field.TOTAL), amount(number), false, code, ZHANG);
    }

    private Row row(String code) {
        BudgetTable table = table(ORIGINAL, TableKind.EXPENDITURE);
        return table.rows(RowKind.ITEM).filter(row -> table.text(row, Field.ITEM_CODE).equals(code)).findFirst()
                .orElseThrow();
    }

    private CellPlace place(Row row, Field field) {
        return new CellPlace(TableKind.EXPENDITURE, row.number(),
                table(ORIGINAL, TableKind.EXPENDITURE).column(row, field));
    }

    private String amount(BudgetId id, String code) {
        BudgetTable table = table(id, TableKind.EXPENDITURE);
        return table.text(table.row(row(code).number()).orElseThrow(), Field.TOTAL);
    }

    private BudgetTable table(BudgetId id, TableKind kind) {
        return browse.table(id, kind).orElseThrow();
    }

    private static Cell amount(String number) {
        return new Cell.Amount(MadeUp.money(number));
    }

    private Map<String, List<String>> dump() {
        Map<String, List<String>> dump = new TreeMap<>(DatabaseDump.of(library.file()));
        // numbers that were given away stay so; what can be found follows later
        dump.keySet().removeIf(table -> table.startsWith("search") || table.equals("sqlite_sequence") || table.equals("sqlite_stat1"));
        return dump;
    }

    /// Without what is a matter of SQLite: the keys of rows and the time of writing.
    private static Map<String, List<String>> withoutKeys(Map<String, List<String>> dump) {
        Map<String, List<String>> plain = new TreeMap<>();
        dump.forEach((table, rows) -> plain.put(table, rows.stream()
                .map(row -> row.replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:]+Z", "").replaceFirst("^\\d+\\|", "")
                        .replaceFirst(table.startsWith("stated") ? "^\\d+\\|" : "^$", ""))
                .sorted().toList()));
        return plain;
    }
}
