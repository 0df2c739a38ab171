package budgetexplorer.service.disclosure;

import budgetexplorer.check.Auditor;
import budgetexplorer.check.Rules;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.narrative.FigureCells;
import budgetexplorer.check.rule.AuditSettings;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.LibraryNorms;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.check.rule.Told;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.evidence.FigureEvidence;
import budgetexplorer.model.evidence.Gap;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.narrative.Numeral;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.read.narrative.NarrativeReader;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.prior.YearBefore;
import java.util.List;
import java.util.Optional;

/// A text as the reader and the auditor see it beside the tables of a budget.
record ReadBack(Narrative narrative, AuditedBudget audited) {
    static ReadBack of(List<String> lines, BudgetSummary summary, BrowseLibrary library) {
        Narrative narrative = new NarrativeReader().read(lines).orElseThrow();
        AuditedBudget alone = audited(summary, library, Optional.of(narrative));
        Optional<AuditedBudget> before = YearBefore.of(summary.id(), library)
                .map(last -> audited(last, library, library.narrative(last.id())));
        return new ReadBack(narrative, alone.beside(before, LibraryNorms.NONE));
    }

    private static AuditedBudget audited(BudgetSummary summary, BrowseLibrary library, Optional<Narrative> narrative) {
        BudgetId id = summary.id();
        List<BudgetTable> tables = library.tables(id);
        return new AuditedBudget(id, summary.department(),
                tables.stream().map(table -> new StatedTable(id, table)).toList(),
                narrative.map(text -> new Told(id, text, FigureCells.of(text, tables, library.names(), id.year()))),
                library.names(), Optional.empty(), LibraryNorms.NONE, AuditSettings.INITIAL);
    }

    /// What the rules of the text find wrong or doubtful: `WARNING text.placeholder ××`.
    List<String> faults() {
        return Auditor.audit(audited).findings().stream().filter(ReadBack::isOfText)
                .filter(finding -> finding.outcome() == Outcome.FAIL || finding.outcome() == Outcome.WARNING)
                .map(finding -> finding.outcome() + " " + finding.rule() + " " + finding.judged().label()).toList();
    }

    /// How many figures are understood.
    int figures() {
        return narrative.understood();
    }

    private static boolean isOfText(Finding finding) {
        return Rules.ALL.stream().filter(rule -> rule.id().equals(finding.rule()))
                .anyMatch(rule -> rule.group() == RuleGroup.TEXT);
    }

    /// The numbers that nobody understands.
    List<String> notUnderstood() {
        return narrative.numerals().stream().filter(numeral -> numeral.use() == Numeral.Use.NOT_UNDERSTOOD)
                .map(numeral -> narrative.sentence(numeral.span()).in(narrative.text())).toList();
    }

    /// The figures that no cell was found for, those apart that stand in no table.
    List<String> unresolved() {
        return audited.told().evidence().all().stream().filter(figure -> figure.gap()
                .filter(gap -> gap.reason() != Gap.Reason.NOT_IN_TABLES).isPresent()).map(FigureEvidence::figure)
                .map(figure -> figure.subject() + " " + figure.printed()).toList();
    }
}
