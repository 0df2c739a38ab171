package budgetexplorer.benchmarks.measured;

import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.export.ExportBudget;
import budgetexplorer.service.export.ExportOptions;
import budgetexplorer.store.Library;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Exports a thousand budgets of a library as official workbooks in one run and prints how fast that was and how much of
/// the heap was in use after the last collections of each hundred. A program of its own, so that its heap can be limited.
final class BatchExport {
    private BatchExport() {}

    /// @param arguments none
    public static void main(String... arguments) throws Exception {
        Path folder = Files.createTempDirectory("batch-export");
        Path target = Files.createDirectory(folder.resolve("workbooks"));
        try (Library library = Library.open(folder.resolve("library.budget"))) {
            BatchAudit.fill(library);
            var browse = new BrowseLibrary(library);
            var export = new ExportBudget(browse);
            var options = new ExportOptions(Optional.of(MoneyUnit.TEN_THOUSAND_YUAN), Optional.empty(), false);
            List<BudgetSummary> budgets = browse.list();
            long bytes = 0;
            long start = System.nanoTime();
            for (int done = 0; done < budgets.size(); done++) {
                Path file = target.resolve(done + ".xlsx");
                export.export(budgets.get(done), options, file);
                bytes += Files.size(file);
                Files.delete(file);
                BatchImport.progress().report(done + 1, budgets.size(), "");
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(Locale.ROOT, "%d budgets exported in %.1f s: %.0f a second, %d KiB each%n",
                    budgets.size(), seconds, budgets.size() / seconds, (bytes >> 10) / budgets.size());
        }
        Files.delete(target);
        BatchImport.delete(folder);
    }
}
