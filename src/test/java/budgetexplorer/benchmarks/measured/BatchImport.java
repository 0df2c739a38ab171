package budgetexplorer.benchmarks.measured;

import static java.util.stream.Collectors.toSet;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Progress;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Identity;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.ImportBudgets;
import budgetexplorer.service.ImportOptions;
import budgetexplorer.service.ImportOutcome;
import budgetexplorer.service.ImportRequest;
import budgetexplorer.store.Library;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/// Imports a thousand workbooks in one batch and prints how fast that was and how much of the heap was in use after the
/// last collections of each hundred. A program of its own, so that its heap can be limited. May be cancelled on the way, at a
/// moment within a file: then it makes sure that the library has exactly the workbooks that it says it has finished.
final class BatchImport {
    private static final int WORKBOOKS = 1_000;
    private static final int STEP = 100;
    private static final int ASKED_WITHIN_A_FILE = 20;
    private static final List<Path> SAMPLES = List.of(Path.of("assets", "samples", "405-2026.xlsx"),
            Path.of("assets", "samples", "510-2025.xlsx"));

    private BatchImport() {}

    /// @param arguments after how many workbooks it is cancelled; none for never
    public static void main(String... arguments) throws Exception {
        int most = arguments.length == 0 ? WORKBOOKS : Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("batch-import");
        List<ImportRequest> requests = new ArrayList<>();
        for (int i = 0; i < WORKBOOKS; i++) {
            Path file = folder.resolve(i + ".xlsx");
            Files.copy(SAMPLES.get(i % SAMPLES.size()), file);
            var year = new Identity(Optional.empty(), Optional.of(1000 + i), Optional.empty());
            requests.add(new ImportRequest(file, new ImportOptions(List.of(year), Optional.empty()), Optional.empty()));
        }
        try (Library library = Library.open(folder.resolve("library.budget"))) {
            long start = System.nanoTime();
            var begun = new AtomicInteger();
            var asked = new AtomicInteger();
            Progress progress = (done, all, what) -> {
                begun.set(done);
                progress().report(done, all, what);
            };
            Cancellation cancellation = () -> begun.get() >= most && asked.incrementAndGet() > ASKED_WITHIN_A_FILE;
            List<ImportOutcome> outcomes = new ImportBudgets(library).run(requests, progress, cancellation);
            double seconds = (System.nanoTime() - start) / 1e9;
            long done = outcomes.stream().filter(ImportOutcome.Done.class::isInstance).count();
            System.out.printf(Locale.ROOT, "%d of %d workbooks in %.1f s: %.0f a second; library %d MiB%n", done,
                    WORKBOOKS, seconds, done / seconds, Files.size(library.file()) >> 20);
            compare(library, outcomes);
        }
        delete(folder);
    }

    /// @throws IllegalStateException if the library has more or less than what was finished
    private static void compare(Library library, List<ImportOutcome> outcomes) {
        Set<BudgetId> finished = outcomes.stream().map(ImportOutcome.Done.class::cast).map(ImportOutcome.Done::id)
                .collect(toSet());
        var browse = new BrowseLibrary(library);
        Set<BudgetId> there = browse.list().stream().map(BudgetSummary::id).collect(toSet());
        if (!there.equals(finished)) {
            throw new IllegalStateException(there.size() + " budgets are there, " + finished.size() + " finished");
        }
        boolean areWhole = there.stream().allMatch(
                id -> browse.tables(id).size() == TableKind.values().length && browse.hierarchies(id).size() > 2);
        System.out.printf("the library has exactly the %d that were finished, %s%n", there.size(),
                areWhole ? "each whole" : "NOT ALL WHOLE");
    }

    /// Removes a folder of files.
    static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /// Prints the heap in use after each hundred.
    static Progress progress() {
        return (done, _, _) -> {
            if (done > 0 && done % STEP == 0) {
                System.out.printf("after %4d: %3d MiB after the last collection, at most %3d MiB%n", done,
                        inUse(false) >> 20, inUse(true) >> 20);
            }
        };
    }

    private static long inUse(boolean atMost) {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> atMost ? pool.getPeakUsage().getUsed() : afterCollection(pool)).sum();
    }

    private static long afterCollection(MemoryPoolMXBean pool) {
        return pool.getCollectionUsage() == null ? 0 : pool.getCollectionUsage().getUsed();
    }
}
