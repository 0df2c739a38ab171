package budgetexplorer.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.ProblemException;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Edit;
import budgetexplorer.model.Stage;
import budgetexplorer.service.ManageLibrary;
import budgetexplorer.store.DatabaseDump;
import budgetexplorer.store.Library;
import budgetexplorer.ui.SampleLibrary;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Doing, undoing and doing again, on a real library.
class EditsTest {
    private static final BudgetId SCIENCE = new BudgetId("405", 2026, Stage.PUBLISHED, 1);
    private static final BudgetId INDUSTRY = new BudgetId("510", 2025, Stage.PUBLISHED, 1);

    @TempDir
    Path folder;

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final List<Throwable> faults = new ArrayList<>();
    private final List<String> changes = new ArrayList<>();
    private final EditHistory history = new EditHistory();
    private Library library;
    private ManageLibrary manage;
    private Edits edits;

    @BeforeEach
    void open() throws Exception {
        library = SampleLibrary.in(folder);
        manage = new ManageLibrary(library, InstantSource.fixed(Instant.parse("2026-03-01T08:00:00Z")));
        edits = window();
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void anEditIsNamedUndoneAndDoneAgain() {
        edits.perform(manage.delete(SCIENCE));
        runAll();
        assertThat(living()).containsExactly("510:2025:公开#1");
        assertThat(edits.undoableProperty().get().edit().subject()).isEqualTo("405:2026:公开#1");
        assertThat(edits.noticeProperty().get()).matches(notice -> notice.edit().key().equals("edit.DELETE"))
                .matches(notice -> !notice.undone());

        edits.undo();
        runAll();
        assertThat(living()).hasSize(2);
        assertThat(edits.undoableProperty().get()).isNull();
        assertThat(edits.redoableProperty().get().edit().key()).isEqualTo("edit.DELETE");
        assertThat(edits.noticeProperty().get().undone()).isTrue();

        edits.redo();
        runAll();
        assertThat(living()).hasSize(1);
        assertThat(changes).as("what is told to the windows")
                .containsExactly("edit.DELETE", "edit.RESTORE", "edit.DELETE");
    }

    @Test
    void whatIsAskedForQuicklyIsDoneInOrder() {
        edits.perform(manage.note(SCIENCE, "one"));
        edits.perform(manage.note(SCIENCE, "two"));
        edits.undo();
        edits.undo();
        edits.redo();
        assertThat(background).as("one at a time").hasSize(1);

        runAll();

        assertThat(manage.entries().getFirst().budget().note()).isEqualTo("one");
        assertThat(faults).isEmpty();
    }

    @Test
    void allWindowsOnALibraryShareWhatCanBeUndone() {
        Edits other = window();
        edits.perform(manage.rename("405", "市科技局"));
        runAll();

        other.undo();
        runAll();

        assertThat(manage.entries().getFirst().budget().department().name()).isEqualTo("柳州市科学技术局");
        assertThat(edits.redoableProperty().get()).isNotNull();
        assertThat(other.noticeProperty().get()).isNotNull();
    }

    @Test
    void anEditThatFailsIsToldAndLeavesTheOthersAsTheyAre() {
        edits.perform(manage.note(SCIENCE, "one"));
        edits.perform(manage.restore(INDUSTRY));
        edits.undo();
        runAll();

        assertThat(faults).singleElement().isInstanceOfSatisfying(ProblemException.class,
                fault -> assertThat(fault.problem().key()).isEqualTo("problem.budget.unknown"));
        assertThat(manage.entries().getFirst().budget().note()).isEmpty();
    }

    @Test
    void undoingNothingDoesNothing() {
        edits.undo();
        edits.redo();
        edits.perform(manage.delete(SCIENCE));
        runAll();

        assertThat(living()).hasSize(1);
    }

    @Test
    void aNewEditEndsWhatCouldBeDoneAgain() {
        edits.perform(manage.note(SCIENCE, "one"));
        edits.undo();
        edits.perform(manage.note(SCIENCE, "two"));
        edits.redo();
        runAll();

        assertThat(manage.entries().getFirst().budget().note()).isEqualTo("two");
    }

    /// Whatever is done in whatever order: undoing leads back through exactly the states that were, doing again forward.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void undoAndRedoLeadThroughTheStatesThatWere(long seed) {
        var random = new Random(seed);
        List<Map<String, List<String>>> states = new ArrayList<>(List.of(state()));
        int at = 0;
        for (int step = 0; step < 40; step++) {
            switch (random.nextInt(4)) {
                case 0 -> {
                    edits.undo();
                    at = Math.max(0, at - 1);
                }
                case 1 -> {
                    edits.redo();
                    at = Math.min(states.size() - 1, at + 1);
                }
                default -> {
                    edits.perform(any(random));
                    runAll();
                    states.subList(++at, states.size()).clear();
                    states.add(state());
                }
            }
            runAll();
            assertThat(state()).as("step %d of seed %d", step, seed).isEqualTo(states.get(at));
        }
        assertThat(faults).isEmpty();
    }

    private Edit any(Random random) {
        BudgetId id = random.nextBoolean() ? SCIENCE : INDUSTRY;
        boolean deleted = manage.deleted().stream().anyMatch(entry -> entry.budget().id().equals(id));
        return switch (random.nextInt(3)) {
            case 0 -> deleted ? manage.restore(id) : manage.delete(id);
            case 1 -> manage.rename(id.department(), random.nextBoolean() ? "" : "局" + random.nextInt(3));
            default -> manage.note(id, random.nextBoolean() ? "" : "注 " + random.nextInt(3));
        };
    }

    private Map<String, List<String>> state() {
        return DatabaseDump.of(library.file());
    }

    private Edits window() {
        var tasks = new TaskRunner(background::add, Runnable::run, faults::add);
        return new Edits(history, tasks, faults::add, edit -> changes.add(edit.key()));
    }

    private List<String> living() {
        return manage.entries().stream().map(entry -> entry.budget().id().reference()).toList();
    }

    private void runAll() {
        while (!background.isEmpty()) {
            background.poll().run();
        }
    }
}
