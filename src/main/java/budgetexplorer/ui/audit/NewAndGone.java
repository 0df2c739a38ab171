package budgetexplorer.ui.audit;

import budgetexplorer.check.finding.Outcome;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What became of the findings of a budget since it was audited before. What passes does not count.
///
/// @param appeared the codes of findings that are new
/// @param gone     how many there were that are no more
record NewAndGone(Set<String> appeared, int gone) {
    static final NewAndGone NONE = new NewAndGone(Set.of(), 0);

    static NewAndGone between(List<FindingRow.Item> before, List<FindingRow.Item> now) {
        Set<String> old = codes(before);
        Set<String> current = codes(now);
        return new NewAndGone(current.stream().filter(code -> !old.contains(code)).collect(Collectors.toSet()),
                (int) old.stream().filter(code -> !current.contains(code)).count());
    }

    private static Set<String> codes(List<FindingRow.Item> items) {
        return items.stream().filter(item -> item.outcome() != Outcome.PASS).map(FindingRow.Item::code)
                .collect(Collectors.toSet());
    }

    boolean isNothing() {
        return appeared.isEmpty() && gone == 0;
    }

    List<FindingRow.Item> mark(List<FindingRow.Item> items) {
        return items.stream().map(item -> appeared.contains(item.code()) ? item.asFresh() : item).toList();
    }
}
