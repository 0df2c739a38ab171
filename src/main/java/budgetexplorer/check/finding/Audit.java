package budgetexplorer.check.finding;

import java.util.List;
import java.util.Optional;

/// What the auditor found in a budget, what passes included.
///
/// @param findings rule by rule, each from the top of the budget down
/// @param figures  how many figures stand in the sections 一 to 十三 of the text
/// @param checked  how many of them were held against something
public record Audit(List<Finding> findings, int figures, int checked) {
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
