package budgetexplorer.check.finding;

import java.util.ArrayList;
import java.util.List;

/// The arithmetic behind a finding, for writing it out: `17.23 + 360.00 = 377.23 ≠ 0.00`.
///
/// @param rule   which rule calculates so
/// @param kind   what is done with the terms
/// @param result what is stated
/// @param terms  what it is calculated from
public record Calculation(String rule, Kind kind, Outcome outcome, Evidence result, List<Evidence> terms) {
    /// What is done with the terms.
    public enum Kind {
        /// Their sum is the result.
        SUM,
        /// Their sum is at most the result.
        LIMIT,
        /// The first as a percentage of the second is the result.
        SHARE,
        /// The second taken from the first is the result.
        CHANGE,
        /// By how many percent the first is more than the second is the result.
        RATE,
        /// Their number is the result.
        COUNT
    }

    public Calculation {
        terms = List.copyOf(terms);
    }

    /// The result and the terms.
    public List<Evidence> evidence() {
        List<Evidence> all = new ArrayList<>(terms);
        all.addFirst(result);
        return all;
    }
}
