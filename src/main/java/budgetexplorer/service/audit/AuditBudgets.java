package budgetexplorer.service.audit;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Progress;
import budgetexplorer.check.Auditor;
import budgetexplorer.check.rule.AuditSettings;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.LibraryNorms;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.check.rule.Told;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.LinkedNarrative;
import budgetexplorer.service.prior.YearBefore;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Audits budgets of a library. Thread-safe; to be called off the FX thread.
public final class AuditBudgets {
    private final BrowseLibrary library;

    public AuditBudgets(BrowseLibrary library) {
        this.library = library;
    }

    /// Reads a budget of the library and audits it by the library's settings.
    public AuditReport audit(BudgetSummary budget) {
        return audit(budget, KeepAuditSettings.of(library), new LibraryRatios(library));
    }

    private AuditReport audit(BudgetSummary budget, AuditSettings settings, LibraryRatios ratios) {
        Optional<AuditedBudget> before = YearBefore.of(budget.id(), library)
                .map(last -> audited(last, settings, Optional.empty(), LibraryNorms.NONE));
        AuditedBudget audited = audited(budget, settings, before, ratios.around(budget.id()));
        return new AuditReport(budget, audited, Auditor.audit(audited));
    }

    /// Audits every budget of the library, one after the other.
    ///
    /// @param progress counts the budgets
    /// @param each     is given every report, on this thread
    /// @throws java.util.concurrent.CancellationException if it is no longer wanted
    public void all(Progress progress, Cancellation cancellation, Consumer<AuditReport> each) {
        AuditSettings settings = KeepAuditSettings.of(library);
        var ratios = new LibraryRatios(library);
        List<BudgetSummary> budgets = library.list();
        for (int done = 0; done < budgets.size(); done++) {
            cancellation.check();
            progress.report(done, budgets.size(), budgets.get(done).id().reference());
            each.accept(audit(budgets.get(done), settings, ratios));
        }
    }

    private AuditedBudget audited(BudgetSummary budget, AuditSettings settings, Optional<AuditedBudget> before,
            LibraryNorms norms) {
        Optional<LinkedNarrative> told = library.links().narrative(budget.id());
        List<StatedTable> tables = told.map(LinkedNarrative::tables).orElseGet(() -> library.tables(budget.id()))
                .stream().map(table -> new StatedTable(budget.id(), table)).toList();
        return new AuditedBudget(budget.id(), budget.department(), tables,
                told.map(linked -> new Told(linked.narrative(), linked.evidence())), library.names(), before,
                norms, settings);
    }
}
