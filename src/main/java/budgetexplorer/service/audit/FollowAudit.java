package budgetexplorer.service.audit;

import budgetexplorer.base.Messages;
import budgetexplorer.check.finding.Audit;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.MoneyUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Says what an audit comes to while a budget is being changed. Thread-safe; to be called off the FX thread.
///
/// @param unit that amounts are written in
public record FollowAudit(AuditBudgets audits, Messages messages, MoneyUnit unit) {
    /// What came of an audit.
    ///
    /// @param counts how many places came out in each way
    /// @param faults the codes of the errors
    /// @param cells  what was found by cell
    public record Followed(Map<Outcome, Integer> counts, List<String> faults, CellFindings cells) {
        /// Nothing is known yet.
        public static final Followed NONE = new Followed(Map.of(), List.of(), CellFindings.NONE);

        public Followed {
            counts = Map.copyOf(counts);
            faults = List.copyOf(faults);
        }

        /// How many places came out so.
        public int count(Outcome outcome) {
            return counts.getOrDefault(outcome, 0);
        }

        /// The errors that there were not before.
        public List<String> newSince(Followed before) {
            return without(faults, before.faults);
        }

        /// The errors that are no more.
        public List<String> goneSince(Followed before) {
            return without(before.faults, faults);
        }

        private static List<String> without(List<String> some, List<String> others) {
            Set<String> known = Set.copyOf(others);
            return some.stream().filter(code -> !known.contains(code)).toList();
        }
    }

    /// Audits a budget.
    public Followed audit(BudgetSummary budget) {
        AuditReport report = audits.audit(budget);
        Audit audit = report.audit();
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, audit.count(outcome));
        }
        return new Followed(counts, audit.findings().stream().filter(finding -> finding.outcome() == Outcome.FAIL)
                .map(Finding::code).toList(),
                CellFindings.of(report, new FindingWords(messages, new AmountFormat(unit))));
    }
}
