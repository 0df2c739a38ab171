package budgetexplorer.ui.audit;

import budgetexplorer.check.finding.Outcome;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// Which findings are listed. Immutable.
///
/// @param part  of the budget, see [Spot]; 0 for all
/// @param words that a finding has all of
record FindingFilter(Set<Outcome> outcomes, int part, String words) {
    FindingFilter {
        outcomes = Set.copyOf(outcomes);
    }

    boolean lets(FindingRow.Item item) {
        return outcomes.contains(item.outcome()) && (part == 0 || part == item.spot().part())
                && Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(item.searched()::contains);
    }
}
