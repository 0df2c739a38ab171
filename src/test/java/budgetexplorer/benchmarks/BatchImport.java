package budgetexplorer.benchmarks;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Progress;
import budgetexplorer.model.Identity;
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

/// Imports a thousand workbooks in one batch and prints how fast that was and how much of the heap was in use after the
/// last collections of each hundred. A program of its own, so that its heap can be limited.
final class BatchImport {
    private static final int WORKBOOKS = 1_000;
    private static final int STEP = 100;
    private static final List<Path> SAMPLES = List.of(Path.of("assets", "samples", "405-2026.xlsx"),
            Path.of("assets", "samples", "510-2025.xlsx"));

    private BatchImport() {}

    /// @param arguments none
    public static void main(String... arguments) throws Exception {
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
            List<ImportOutcome> outcomes = new ImportBudgets(library).run(requests, progress(), Cancellation.NONE);
            double seconds = (System.nanoTime() - start) / 1e9;
            long done = outcomes.stream().filter(ImportOutcome.Done.class::isInstance).count();
            System.out.printf(Locale.ROOT, "%d of %d workbooks in %.1f s: %.0f a second; library %d MiB%n", done,
                    WORKBOOKS, seconds, done / seconds, Files.size(library.file()) >> 20);
        }
        delete(folder);
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
