package budgetexplorer.service.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import budgetexplorer.base.ProblemException;
import budgetexplorer.check.rule.AuditSettings;
import budgetexplorer.check.rule.Threshold;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Edit;
import budgetexplorer.model.Stage;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.review.Anchor;
import budgetexplorer.model.review.Answer;
import budgetexplorer.model.review.Note;
import budgetexplorer.model.review.State;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.ManageLibrary;
import budgetexplorer.service.difference.SecondDraft;
import budgetexplorer.store.DatabaseDump;
import budgetexplorer.store.Library;
import budgetexplorer.ui.SampleLibrary;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Review notes and audit settings in a real library.
class ReviewNotesTest {
    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    private static final BudgetId BUDGET = new BudgetId("405", 2026, Stage.PUBLISHED, 1);
    private static final Anchor FOUND = new Anchor.Found("1A2B3C4D");

    @TempDir
    Path folder;
    private Library library;
    private ReviewNotes notes;

    @BeforeEach
    void open() throws Exception {
        library = SampleLibrary.in(folder);
        notes = new ReviewNotes(library, InstantSource.fixed(NOW));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Edit add(String text) throws ProblemException {
        return notes.add(BUDGET, FOUND, "表10 合计", text, "张三").perform();
    }

    private Note only() {
        assertThat(notes.of(BUDGET)).hasSize(1);
        return notes.of(BUDGET).getFirst();
    }

    @Test
    void aNoteIsKeptWithAllThatWasSaid() throws ProblemException {
        Anchor cell = new Anchor.At(new Link.TableCell(BUDGET, TableKind.PROCUREMENT, 4, 11));
        notes.add(BUDGET, cell, "表10", " 请核对。 ", "").perform();

        assertThat(only()).isEqualTo(new Note(only().id(), BUDGET, cell, "表10", "请核对。", "", NOW, State.OPEN,
                Optional.empty()));
    }

    @Test
    void aNoteNeedsWords() {
        assertThatIllegalArgumentException().isThrownBy(() -> notes.add(BUDGET, FOUND, "表10", "  ", "张三"));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(
                        () -> notes.add(new BudgetId("999", 2026, Stage.DRAFT, 1), FOUND, "表10", "请", "").perform());
    }

    @Test
    void anAnswerWaitsForTheReviewerAndCanBeTakenAway() throws ProblemException {
        add("请核对。");

        notes.answer(only(), "已更正", "工信局").perform();
        assertThat(only().state()).isEqualTo(State.ANSWERED);
        assertThat(only().answer()).contains(new Answer("已更正", "工信局", NOW));

        notes.state(only(), State.REVIEWED).perform();
        assertThat(only().state()).isEqualTo(State.REVIEWED);

        notes.state(only(), State.ANSWERED).perform();
        notes.answer(only(), " ", "").perform();
        assertThat(only().state()).isEqualTo(State.OPEN);
        assertThat(only().answer()).isEmpty();
    }

    @Test
    void everyEditIsTakenBackExactlyAndDoneAgain() throws ProblemException {
        add("请核对。");
        notes.answer(only(), "已更正", "工信局").perform();
        for (Edit edit : List.of(notes.change(only(), "再核对。"), notes.answer(only(), "未更正", ""),
                notes.state(only(), State.REJECTED), notes.delete(only()),
                notes.add(BUDGET, FOUND, "表3", "另一条", ""))) {
            List<Note> before = notes.of(BUDGET);
            Edit undo = edit.perform();
            List<Note> after = notes.of(BUDGET);
            assertThat(after).as(edit.key()).isNotEqualTo(before);

            Edit redo = undo.perform();
            assertThat(notes.of(BUDGET)).as("undone: " + edit.key()).isEqualTo(before);
            assertThat(redo.perform()).isNotNull();
            assertThat(notes.of(BUDGET)).as("done again: " + edit.key()).isEqualTo(after);
        }
    }

    @Test
    void theNumberOfADeletedNoteIsNotGivenAgain() throws ProblemException {
        add("一");
        Note first = only();
        Edit restore = notes.delete(first).perform();
        add("二");

        restore.perform();

        assertThat(notes.of(BUDGET)).extracting(Note::text).containsExactlyInAnyOrder("一", "二");
        assertThat(notes.of(BUDGET)).extracting(Note::id).doesNotHaveDuplicates().contains(first.id());
    }

    @Test
    void aNoteThatIsGoneIsAnExpectedFault() throws ProblemException {
        add("请核对。");
        Note note = only();
        notes.delete(note).perform();

        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> notes.change(note, "新").perform())
                .satisfies(fault -> assertThat(fault.problem().key()).isEqualTo("problem.note.gone"));
    }

    @Test
    void notesAreUnseenWithTheirDeletedBudgetAndThereAgainWhenItIsRestored() throws ProblemException {
        add("请核对。");
        var before = DatabaseDump.of(library.file());

        Edit restore = new ManageLibrary(library).delete(BUDGET).perform();
        assertThat(notes.of(BUDGET)).isEmpty();

        restore.perform();
        assertThat(only().text()).isEqualTo("请核对。");
        assertThat(DatabaseDump.of(library.file())).isEqualTo(before);
    }

    @Test
    void notesGoForGoodWithTheirBudget() throws Exception {
        add("请核对。");
        Instant longAgo = Instant.now().minus(Duration.ofDays(40));
        new ManageLibrary(library, InstantSource.fixed(longAgo)).delete(BUDGET).perform();
        library.close();

        library = Library.open(folder.resolve("samples.budget"));

        assertThat(DatabaseDump.of(library.file()).get("review_note")).isEmpty();
    }

    @Test
    void notesOnAnEarlierDraftAreToldAsSuch() throws Exception {
        add("请核对。");
        SecondDraft.withTotals(library, folder);
        var second = new BudgetId("405", 2026, Stage.PUBLISHED, 2);

        assertThat(notes.of(second)).isEmpty();
        assertThat(notes.onOtherDrafts(second)).extracting(Note::budget).containsExactly(BUDGET);
        assertThat(notes.onOtherDrafts(BUDGET)).isEmpty();
        assertThat(notes.onOtherDrafts(new BudgetId("510", 2025, Stage.PUBLISHED, 1))).isEmpty();
    }

    @Test
    void settingsAreKeptInTheLibraryAndTakenBack() throws ProblemException {
        var keep = new KeepAuditSettings(library);
        assertThat(keep.read()).isEqualTo(AuditSettings.INITIAL);

        var settings = new AuditSettings(Set.of("row.structure"), Map.of(Threshold.ROUND_AMOUNT, new BigDecimal("50")));
        Edit undo = keep.save(settings).perform();

        assertThat(keep.read()).isEqualTo(settings);
        Edit redo = undo.perform();
        assertThat(keep.read()).isEqualTo(AuditSettings.INITIAL);
        redo.perform();
        assertThat(keep.read()).isEqualTo(settings);
    }

    @Test
    void aRuleThatIsSwitchedOffFindsNothing() throws Exception {
        var audits = new AuditBudgets(new BrowseLibrary(library));
        var budget = SampleLibrary.budget(library, "405:2026");
        assertThat(audits.audit(budget).audit().findings()).anyMatch(found -> found.rule().equals("row.structure"));

        new KeepAuditSettings(library).save(new AuditSettings(Set.of("row.structure"), Map.of())).perform();

        assertThat(audits.audit(budget).audit().findings()).noneMatch(found -> found.rule().equals("row.structure"));
    }
}
