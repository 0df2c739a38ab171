package budgetexplorer.service.difference;

import static java.util.stream.Collectors.toSet;

import budgetexplorer.check.finding.Audit;
import budgetexplorer.check.finding.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Holds the findings on two budgets against each other: by the rule and what it judges, wherever that stands.
final class FindingMatching {
    private FindingMatching() {}

    /// @param rule  which rule
    /// @param what  the codes that lead to what is judged
    /// @param count which of the rule's judgements on it; all amounts of a line are judged, in the same order
    private record Key(String rule, List<String> what, int count) {}

    /// @param later the later code of what the earlier budget has under another
    static FindingChanges of(Audit before, Audit after, UnaryOperator<String> later) {
        Map<Key, Finding> old = byKey(before, later);
        Map<Key, Finding> now = byKey(after, UnaryOperator.identity());
        // what the later budget lacks the tables or the text for is not mended
        Set<String> looked = after.findings().stream().map(Finding::rule).collect(toSet());
        List<Finding> fixed = new ArrayList<>();
        List<Finding> appeared = new ArrayList<>();
        List<Finding> open = new ArrayList<>();
        old.forEach((key, finding) -> {
            Finding then = now.get(key);
            boolean isLooked = then != null || looked.contains(finding.rule());
            if (weight(finding) > 0 && isLooked && (then == null || weight(then) < weight(finding))) {
                fixed.add(finding);
            }
        });
        now.forEach((key, finding) -> {
            Finding then = old.get(key);
            int known = then == null ? 0 : weight(then);
            if (weight(finding) > 0 && weight(finding) == known) {
                open.add(finding);
            } else if (weight(finding) > known) {
                appeared.add(finding);
            }
        });
        return new FindingChanges(fixed, appeared, open);
    }

    /// What rounding explains is less than a fault: a fault that becomes one is fixed.
    private static int weight(Finding finding) {
        return switch (finding.outcome()) {
            case PASS -> 0;
            case ROUNDING -> 1;
            case WARNING, UNCHECKED, FAIL -> 2;
        };
    }

    private static Map<Key, Finding> byKey(Audit audit, UnaryOperator<String> later) {
        Map<Key, Integer> counts = new HashMap<>();
        Map<Key, Finding> byKey = new LinkedHashMap<>();
        for (Finding finding : audit.findings()) {
            var first = new Key(finding.rule(), what(finding, later), 0);
            int count = counts.merge(first, 1, Integer::sum);
            byKey.put(new Key(first.rule(), first.what(), count), finding);
        }
        return byKey;
    }

    private static List<String> what(Finding finding, UnaryOperator<String> later) {
        return Stream.of(finding.judged().key().split("/")).map(later).toList();
    }
}
