package budgetexplorer.service.audit;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Progress;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.service.BrowseLibrary;
import java.util.List;
import java.util.function.Consumer;

/// Audits budgets of a library. Thread-safe; to be called off the FX thread.
public final class AuditBudgets {
    private final BrowseLibrary library;

    public AuditBudgets(BrowseLibrary library) {
        this.library = library;
    }

    /// Reads a budget of the library and audits it by the library's settings.
    public AuditReport audit(BudgetSummary budget) {
        return new AuditRun(library).audit(budget);
    }

    /// Audits every budget of the library, one after the other.
    ///
    /// @param progress counts the budgets
    /// @param each     is given every report, on this thread
    /// @throws java.util.concurrent.CancellationException if it is no longer wanted
    public void all(Progress progress, Cancellation cancellation, Consumer<AuditReport> each) {
        var run = new AuditRun(library);
        List<BudgetSummary> budgets = library.list();
        for (int done = 0; done < budgets.size(); done++) {
            cancellation.check();
            progress.report(done, budgets.size(), budgets.get(done).id().reference());
            each.accept(run.audit(budgets.get(done)));
        }
    }
}
