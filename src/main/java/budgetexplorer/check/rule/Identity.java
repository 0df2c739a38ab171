package budgetexplorer.check.rule;

import budgetexplorer.check.finding.Calculation;
import budgetexplorer.check.finding.Evidence;
import java.util.List;
import java.util.stream.Stream;

/// Cells that add up to another, or to no more than that.
///
/// @param rule  the id of the rule
/// @param kind  [Calculation.Kind#SUM] or [Calculation.Kind#LIMIT]
/// @param total what the parts make
/// @param parts at least one; each counts once
public record Identity(String rule, Calculation.Kind kind, Evidence total, List<Evidence> parts) {
    public Identity {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("no parts of " + total);
        }
    }

    /// The total and its parts.
    public Stream<Evidence> cells() {
        return Stream.concat(Stream.of(total), parts.stream());
    }

    /// The parts add up to the total.
    public static Identity sum(String rule, Evidence total, List<Evidence> parts) {
        return new Identity(rule, Calculation.Kind.SUM, total, parts);
    }

    /// Two cells state the same.
    public static Identity same(String rule, Evidence one, Evidence other) {
        return sum(rule, one, List.of(other));
    }

    /// The parts add up to no more than the whole.
    public static Identity limit(String rule, Evidence whole, List<Evidence> parts) {
        return new Identity(rule, Calculation.Kind.LIMIT, whole, parts);
    }
}
