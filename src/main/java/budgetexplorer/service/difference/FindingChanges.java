package budgetexplorer.service.difference;

import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import java.util.List;
import java.util.stream.Stream;

/// What became of the auditor's findings from one budget to another. What passes is no finding.
///
/// @param fixed    findings of the earlier budget that the later has no more
/// @param appeared findings that only the later budget has
/// @param open     findings of the later budget that the earlier had too
public record FindingChanges(List<Finding> fixed, List<Finding> appeared, List<Finding> open) {
    public FindingChanges {
        fixed = List.copyOf(fixed);
        appeared = List.copyOf(appeared);
        open = List.copyOf(open);
    }

    /// All of them, with what became of them.
    public Stream<Entry> entries() {
        return Stream.of(entries(Fate.APPEARED, appeared), entries(Fate.FIXED, fixed), entries(Fate.OPEN, open))
                .flatMap(entries -> entries);
    }

    private static Stream<Entry> entries(Fate fate, List<Finding> findings) {
        return findings.stream().map(finding -> new Entry(fate, finding));
    }

    /// What became of a finding.
    public enum Fate {
        FIXED,
        APPEARED,
        OPEN
    }

    /// A finding and what became of it.
    public record Entry(Fate fate, Finding finding) {
        /// Whether it is more than a difference that rounding explains.
        public boolean isSerious() {
            return finding.outcome() != Outcome.ROUNDING;
        }
    }
}
