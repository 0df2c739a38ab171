package budgetexplorer.check.text;

import budgetexplorer.check.Auditor;
import budgetexplorer.check.Rules;
import budgetexplorer.check.narrative.FigureCells;
import budgetexplorer.check.rule.AuditSettings;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.LibraryNorms;
import budgetexplorer.check.rule.Rule;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.check.rule.Told;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.ClassificationNames;
import budgetexplorer.model.FunctionCode;
import budgetexplorer.model.MadeUp;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.read.narrative.NarrativeReader;
import budgetexplorer.samples.Documents;
import budgetexplorer.store.ClassificationStore;
import budgetexplorer.ui.SampleLibrary;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Budgets with a text as the auditor sees them, of which only the rules of the text are looked at.
final class AuditedTexts {
    private static final AuditSettings ONLY_TEXT = new AuditSettings(Rules.ALL.stream()
            .filter(rule -> rule.group() != RuleGroup.TEXT).map(Rule::id).collect(Collectors.toSet()), Map.of());

    private AuditedTexts() {}

    /// A sample: `405-2026` or `510-2025`.
    static AuditedBudget sample(String name, ClassificationNames names) throws Exception {
        return of(Documents.read(Documents.sample(name)), Documents.sampleText(name), names);
    }

    /// A published budget; the test is skipped where it is missing.
    static AuditedBudget published(String name, ClassificationNames names) throws Exception {
        return of(Documents.read(Documents.published(name)), Documents.publishedText(name), names);
    }

    /// A document's tables with a text.
    static AuditedBudget of(Budget budget, List<String> lines, ClassificationNames names) {
        var id = new BudgetId(budget.department().code(), budget.year(), budget.stage(), 1);
        List<StatedTable> tables = budget.tables().stream().map(table -> new StatedTable(id, table)).toList();
        return withText(new AuditedBudget(id, budget.department(), tables, Optional.empty(), names, Optional.empty(),
                LibraryNorms.NONE, ONLY_TEXT), lines);
    }

    /// A made-up budget of the 园林局 for 2026.
    static AuditedBudget made(String text, BudgetTable... tables) {
        return of(MadeUp.budget(tables), text.lines().toList(), (_, _) -> Optional.empty());
    }

    /// What a rule finds: how it came out, and where.
    static List<String> found(String rule, AuditedBudget budget) {
        return Auditor.audit(budget).findings().stream().filter(finding -> finding.rule().equals(rule))
                .map(finding -> finding.outcome() + " " + finding.judged().label()).toList();
    }

    /// The same budget with another text.
    static AuditedBudget withText(AuditedBudget budget, List<String> lines) {
        Narrative narrative = new NarrativeReader().read(lines).orElseThrow();
        List<BudgetTable> tables = budget.tables().stream().map(StatedTable::table).toList();
        var told = new Told(budget.id(), narrative,
                FigureCells.of(narrative, tables, budget.names(), budget.id().year()));
        return new AuditedBudget(budget.id(), budget.department(), budget.tables(), Optional.of(told), budget.names(),
                budget.before(), budget.library(), budget.settings());
    }

    /// The same budget with one of the year before.
    static AuditedBudget withBefore(AuditedBudget budget, AuditedBudget before) {
        return new AuditedBudget(budget.id(), budget.department(), budget.tables(), budget.text(), budget.names(),
                Optional.of(before), budget.library(), budget.settings());
    }

    /// The names of codes that come with the program and its samples.
    static ClassificationNames names(Path folder) throws Exception {
        var store = new ClassificationStore(SampleLibrary.in(folder));
        Map<FunctionCode, Optional<String>> known = new HashMap<>();
        return (code, year) -> known.computeIfAbsent(code, asked -> store.name(asked, year));
    }
}
