package budgetexplorer.service.draft;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.ProblemException;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Edit;
import budgetexplorer.model.Money;
import budgetexplorer.model.Stage;
import budgetexplorer.model.draft.Alteration;
import budgetexplorer.model.evidence.CellPlace;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.tree.BudgetTrees;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.store.BudgetStore;
import budgetexplorer.store.ClassificationStore;
import budgetexplorer.store.DerivedRows;
import budgetexplorer.store.Library;
import budgetexplorer.store.NarrativeStore;
import budgetexplorer.ui.SampleLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Random changes of a budget, taken back and made again at random: at any time the draft is what an import of its tables
/// would have been, and when all is taken back nothing is left of it.
class RandomEditsTest {
    private static final BudgetId ORIGINAL = new BudgetId("405", 2026, Stage.PUBLISHED, 1);
    private static final BudgetId DRAFT = ORIGINAL.withRevision(2);
    private static final int SEQUENCES = Integer.getInteger("random.edits", 12);
    private static final int STEPS = 14;

    @TempDir
    Path folder;

    @Test
    void aDraftIsWhatAnImportWouldHaveMadeOfItAndGoesWithItsLastChange() throws Exception {
        for (int seed = 1; seed <= SEQUENCES; seed++) {
            Path own = Files.createDirectory(folder.resolve("seed" + seed));
            try (Library library = SampleLibrary.in(own)) {
                List<String> before = DerivedRows.of(library.file());
                var sequence = new Sequence(library, new Random(seed));
                for (int step = 0; step < STEPS; step++) {
                    sequence.step();
                    if (step % 4 == 3) {
                        assertLikeImported(library, seed, step);
                    }
                }
                sequence.undoAll();
                assertSame(DerivedRows.of(library.file()), before, "seed %s, all taken back".formatted(seed));
                assertThat(new EditDraft(library).draft(DRAFT)).isEmpty();
            }
        }
    }

    private void assertLikeImported(Library library, int seed, int step) throws Exception {
        var browse = new BrowseLibrary(library);
        if (browse.tables(DRAFT).isEmpty()) {
            return; // all has been taken back
        }
        Path own = Files.createDirectory(folder.resolve("import-%s-%s".formatted(seed, step)));
        try (Library other = SampleLibrary.in(own)) {
            var budget = new Budget(browse.find(DRAFT.reference()).department(), DRAFT.year(), DRAFT.stage(),
                    "405-2026.xlsx", browse.tables(DRAFT), new NarrativeStore(library).text(DRAFT));
            new BudgetStore(other).store(List.of(budget),
                    each -> BudgetTrees.of(each, new ClassificationStore(other)));
            assertSame(DerivedRows.of(library.file()), DerivedRows.of(other.file()),
                    "seed %s, step %s".formatted(seed, step));
        }
    }

    private static void assertSame(List<String> found, List<String> wanted, String when) {
        List<String> more = new ArrayList<>(found);
        wanted.forEach(more::remove);
        List<String> less = new ArrayList<>(wanted);
        found.forEach(less::remove);
        assertThat(more).as("more, %s", when).isEmpty();
        assertThat(less).as("less, %s", when).isEmpty();
    }

    /// Changes made one after the other, and the ways back and forth.
    private static final class Sequence {
        private final EditDraft edits;
        private final BrowseLibrary browse;
        private final Random chance;
        private final Deque<Edit> undo = new ArrayDeque<>();
        private final Deque<Edit> redo = new ArrayDeque<>();

        private Sequence(Library library, Random chance) {
            this.edits = new EditDraft(library);
            this.browse = new BrowseLibrary(library);
            this.chance = chance;
        }

        private void step() throws ProblemException {
            switch (chance.nextInt(8)) {
                case 0, 1 -> shift(undo, redo);
                case 2 -> shift(redo, undo);
                default -> change();
            }
        }

        private static void shift(Deque<Edit> from, Deque<Edit> to) throws ProblemException {
            if (!from.isEmpty()) {
                to.push(from.pop().perform());
            }
        }

        private void undoAll() throws ProblemException {
            while (!undo.isEmpty()) {
                shift(undo, redo);
            }
        }

        private void change() {
            BudgetId shown = browse.tables(DRAFT).isEmpty() || chance.nextInt(4) == 0 ? ORIGINAL : DRAFT;
            List<BudgetTable> tables = browse.tables(browse.tables(DRAFT).isEmpty() ? ORIGINAL : DRAFT);
            BudgetTable table = tables.get(chance.nextInt(tables.size()));
            if (table.rows().isEmpty()) {
                return;
            }
            Row row = table.rows().get(chance.nextInt(table.rows().size()));
            try {
                undo.push(edit(shown, tables, table, row).perform());
                redo.clear();
            } catch (ProblemException e) {
                assertThat(e.problem().key()).isEqualTo("problem.draft.same");
            }
        }

        private Edit edit(BudgetId shown, List<BudgetTable> tables, BudgetTable table, Row row) {
            var who = new Who("张三", "试算");
            return switch (chance.nextInt(8)) {
                case 0 -> edits.remove(shown, table.kind(), row.number(), "", who);
                case 1 -> edits.move(shown, table.kind(), row.number(), chance.nextBoolean() ? 1 : -1, "", who);
                case 2 -> edits.add(shown, table.kind(), chance.nextInt(5) == 0 ? Alteration.TOP : row.number(),
                        new ArrayList<>(row.cells()), "", who);
                default -> {
                    int column = chance.nextInt(table.columns().size());
                    yield edits.set(shown, new CellPlace(table.kind(), row.number(), column),
                            value(tables, table, column), chance.nextBoolean(), "", who);
                }
            };
        }

        private Cell value(List<BudgetTable> tables, BudgetTable table, int column) {
            if (chance.nextInt(6) == 0) {
                return new Cell.Blank();
            }
            long step = TypedCell.step(table, tables);
            return table.columns().get(column).field().isAmount()
                    ? new Cell.Amount(new Money(chance.nextInt(1_000_000) * step, step))
                    : new Cell.Text(List.of("405002", "2060101", "30101", "其他支出", "合计").get(chance.nextInt(5)));
        }
    }
}
