package budgetexplorer.check;

import java.util.List;
import java.util.Optional;

/// What the auditor found in a budget, what passes included.
public record Audit(List<Finding> findings) {
    public Audit {
        findings = List.copyOf(findings);
    }

    /// How many places came out so.
    public int count(Outcome outcome) {
        return (int) findings.stream().filter(finding -> finding.outcome() == outcome).count();
    }

    /// The first place that came out so.
    public Optional<Finding> first(Outcome outcome) {
        return findings.stream().filter(finding -> finding.outcome() == outcome).findFirst();
    }
}
