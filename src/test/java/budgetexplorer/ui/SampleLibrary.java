package budgetexplorer.ui;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Progress;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.ImportBudgets;
import budgetexplorer.service.ImportOutcome;
import budgetexplorer.service.SampleBudgets;
import budgetexplorer.store.Library;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;

/// A real library with the two sample budgets in it.
public final class SampleLibrary {
    private SampleLibrary() {}

    /// Makes one in a folder.
    public static Library in(Path folder) throws Exception {
        Library library = Library.open(folder.resolve("samples.budget"));
        var outcomes = SampleBudgets.importInto(new ImportBudgets(library), Progress.NONE, Cancellation.NONE);
        Assertions.assertThat(outcomes).hasSize(4).allMatch(ImportOutcome.Done.class::isInstance);
        return library;
    }

    /// One of its budgets.
    public static BudgetSummary budget(Library library, String reference) throws Exception {
        return new BrowseLibrary(library).find(reference);
    }
}
