package budgetexplorer.benchmarks.measured;

import budgetexplorer.base.Cancellation;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.tree.BudgetTrees;
import budgetexplorer.samples.Documents;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.audit.AuditBudgets;
import budgetexplorer.store.BudgetStore;
import budgetexplorer.store.ClassificationStore;
import budgetexplorer.store.Library;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// Audits a thousand budgets with their texts in one run and prints how fast that was and how much of the heap was in use
/// after the last collections of each hundred. A program of its own, so that its heap can be limited.
final class BatchAudit {
    private static final int BUDGETS = 1_000;
    private static final int FIRST_YEAR = 1000;

    private BatchAudit() {}

    /// @param arguments none
    public static void main(String... arguments) throws Exception {
        Path folder = Files.createTempDirectory("batch-audit");
        try (Library library = Library.open(folder.resolve("library.budget"))) {
            fill(library);
            var faults = new AtomicInteger();
            long start = System.nanoTime();
            new AuditBudgets(new BrowseLibrary(library)).all(BatchImport.progress(), Cancellation.NONE,
                    report -> faults.addAndGet(report.audit().count(Outcome.FAIL)));
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(Locale.ROOT, "%d budgets audited in %.1f s: %.0f a second, %d faults%n", BUDGETS,
                    seconds, BUDGETS / seconds, faults.get());
        }
        BatchImport.delete(folder);
    }

    /// The samples in many years, so that each has a year before.
    static void fill(Library library) throws Exception {
        var names = new ClassificationStore(library);
        var store = new BudgetStore(library);
        List<Budget> samples = List.of(sample("405-2026"), sample("510-2025"));
        for (int i = 0; i < BUDGETS; i++) {
            Budget sample = samples.get(i % samples.size());
            store.store(List.of(new Budget(sample.department(), FIRST_YEAR + i / samples.size(), sample.stage(),
                    sample.file(), sample.tables(), sample.narrative())), budget -> BudgetTrees.of(budget, names));
        }
    }

    private static Budget sample(String name) throws Exception {
        Budget tables = Documents.read(Documents.sample(name));
        String text = Files.readString(Path.of("assets", "samples", name + ".txt"));
        return new Budget(tables.department(), tables.year(), tables.stage(), tables.file(), tables.tables(),
                Optional.of(text));
    }
}
