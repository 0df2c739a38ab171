package budgetexplorer.service.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.base.Progress;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.model.tree.BudgetTrees;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.model.tree.TreeNode;
import budgetexplorer.read.BudgetReader;
import budgetexplorer.read.grid.ReadOptions;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.ImportBudgets;
import budgetexplorer.service.ImportOptions;
import budgetexplorer.service.ImportOutcome;
import budgetexplorer.service.ImportRequest;
import budgetexplorer.store.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/// A library that damaged files are imported into, one after the other.
final class DamagedImports implements AutoCloseable {
    private static final int LIMIT_SECONDS = 10;
    private static final List<Messages> LANGUAGES = Stream.of(Language.values()).map(Messages::of).toList();

    private final Path folder;
    private final Library library;
    private final ImportBudgets imports;
    private final BrowseLibrary browse;
    /// Of as many threads as are needed beside those that hang.
    private final ExecutorService workers = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
    private final Map<BudgetId, MutationCase> imported = new LinkedHashMap<>();

    DamagedImports(Path folder) throws ProblemException {
        this.folder = folder;
        this.library = Library.open(folder.resolve("library.budget"));
        this.imports = new ImportBudgets(library);
        this.browse = new BrowseLibrary(library);
    }

    /// Imports a damaged file and asserts that it became a budget or a problem.
    ///
    /// @return the message's key of the problem, or a word for an import
    String run(MutationCase damaged) throws Exception {
        Path file = Files.write(folder.resolve(damaged.file()), damaged.bytes());
        List<BudgetSummary> before = browse.list();
        List<ImportOutcome> outcomes = outcomes(file);
        assertThat(outcomes).isNotEmpty().allSatisfy(outcome -> assertThat(outcome.problems())
                .allSatisfy(DamagedImports::assertIsSaidInEveryLanguage));
        for (ImportOutcome outcome : outcomes) {
            if (outcome instanceof ImportOutcome.Done done && done.change() == ImportOutcome.Change.ADDED) {
                assertThat(browse.list()).extracting(BudgetSummary::id).contains(done.id());
                imported.put(done.id(), damaged);
            }
        }
        if (outcomes.stream().noneMatch(ImportOutcome.Done.class::isInstance)) {
            assertThat(browse.list()).isEqualTo(before);
        }
        return switch (outcomes.getFirst()) {
            case ImportOutcome.Done done -> done.problems().isEmpty() ? "imported" : "imported with problems";
            case ImportOutcome.Failed failed -> failed.problem().key();
        };
    }

    /// The outcome within the limit; where it takes longer, what the import was doing.
    private List<ImportOutcome> outcomes(Path file) throws Exception {
        var thread = new AtomicReference<Thread>();
        var future = workers.submit(() -> {
            thread.set(Thread.currentThread());
            return imports.run(ImportRequest.of(List.of(file), ImportOptions.NONE), Progress.NONE,
                    Cancellation.NONE);
        });
        try {
            return future.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            e.setStackTrace(Objects.requireNonNull(thread.get()).getStackTrace());
            throw e;
        }
    }

    private static void assertIsSaidInEveryLanguage(Problem problem) {
        // a fault of the program's own, however it is said
        assertThat(problem.key()).isNotIn("problem.library.write", "problem.internal");
        assertThat(LANGUAGES).extracting(messages -> messages.line(problem)).noneMatch(String::isBlank);
    }

    /// Asserts that the database is sound and that every budget is there whole.
    void check() throws Exception {
        assertThat(Database.faults(library.file())).isEmpty();
        for (var budget : imported.entrySet()) {
            Path file = Files.write(folder.resolve(budget.getValue().file()), budget.getValue().bytes());
            Budget stated = new BudgetReader().read(file, ReadOptions.NONE, Cancellation.NONE).budgets().stream()
                    .filter(each -> each.department().code().equals(budget.getKey().department())).findFirst()
                    .orElseThrow();
            assertIsWhole(budget.getKey(), stated);
        }
    }

    /// Every table of the document is there; others may have completed it since.
    private void assertIsWhole(BudgetId id, Budget stated) {
        List<BudgetTable> stored = Stream.of(TableKind.values()).flatMap(kind -> browse.table(id, kind).stream())
                .toList();
        for (BudgetTable table : stated.tables()) {
            BudgetTable kept = browse.table(id, table.kind()).orElseThrow();
            assertThat(kept.rows()).as("%s of %s", table.title(), id.reference()).isEqualTo(table.rows());
            assertThat(kept).as("%s of %s", table.title(), id.reference()).isEqualTo(table);
        }
        var trees = BudgetTrees.of(
                new Budget(stated.department(), stated.year(), stated.stage(), stated.file(), stored),
                (_, _) -> Optional.empty());
        assertThat(Hierarchy.values())
                .allSatisfy(hierarchy -> assertThat(browse.tree(id, hierarchy).map(TreeNode::amounts))
                        .isEqualTo(trees.root(hierarchy).map(TreeNode::amounts)));
    }

    @Override
    public void close() throws IOException {
        workers.shutdownNow();
        library.close();
    }
}
