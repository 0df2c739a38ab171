package budgetexplorer.service.audit;

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
import org.jspecify.annotations.Nullable;

/// Audits one budget after the other. Remembers what one run needs again: what is usual in the library, and the year before,
/// which comes next where a library is gone through in its order. Not thread-safe.
final class AuditRun {
    private final BrowseLibrary library;
    private final AuditSettings settings;
    private final LibraryRatios ratios;
    private @Nullable AuditedBudget last;

    AuditRun(BrowseLibrary library) {
        this.library = library;
        this.settings = KeepAuditSettings.of(library);
        this.ratios = new LibraryRatios(library);
    }

    AuditReport audit(BudgetSummary budget) {
        AuditedBudget alone = read(budget);
        Optional<AuditedBudget> before = YearBefore.of(budget.id(), library).map(this::read);
        AuditedBudget audited = alone.beside(before, ratios.around(budget.id()));
        return new AuditReport(budget, audited, Auditor.audit(audited));
    }

    private AuditedBudget read(BudgetSummary budget) {
        AuditedBudget known = last;
        if (known == null || !known.id().equals(budget.id())) {
            known = alone(budget);
            last = known;
        }
        return known;
    }

    private AuditedBudget alone(BudgetSummary budget) {
        Optional<LinkedNarrative> told = library.links().narrative(budget.id());
        List<StatedTable> tables = told.map(LinkedNarrative::tables).orElseGet(() -> library.tables(budget.id()))
                .stream().map(table -> new StatedTable(budget.id(), table)).toList();
        return new AuditedBudget(budget.id(), budget.department(), tables,
                told.map(linked -> new Told(budget.id(), linked.narrative(), linked.evidence())), library.names(),
                Optional.empty(), LibraryNorms.NONE, settings);
    }
}
