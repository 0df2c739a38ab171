package budgetexplorer.check.rule;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/// How a library is audited. Immutable.
///
/// @param off        the ids of rules that are switched off
/// @param thresholds those that the user changed
public record AuditSettings(Set<String> off, Map<Threshold, BigDecimal> thresholds) {
    /// All rules, with the thresholds they come with.
    public static final AuditSettings INITIAL = new AuditSettings(Set.of(), Map.of());

    public AuditSettings {
        off = Set.copyOf(off);
        thresholds = Map.copyOf(thresholds);
    }

    /// The threshold that holds.
    public BigDecimal threshold(Threshold threshold) {
        return thresholds.getOrDefault(threshold, threshold.initial());
    }
}
