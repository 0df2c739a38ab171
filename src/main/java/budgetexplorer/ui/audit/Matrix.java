package budgetexplorer.ui.audit;

import budgetexplorer.check.finding.Outcome;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// How many findings of each outcome the parts of a budget have. Immutable.
///
/// @param outcomes those that some finding has, the gravest first
/// @param parts    the 12 tables, the text, and the budget as a whole if it has any, see [Spot]
/// @param counts   by outcome, then by part
record Matrix(List<Outcome> outcomes, List<Integer> parts, Map<Outcome, int[]> counts) {
    static final Matrix EMPTY = of(List.of());

    static Matrix of(List<FindingRow.Item> items) {
        Map<Outcome, int[]> counts = new EnumMap<>(Outcome.class);
        for (FindingRow.Item item : items) {
            counts.computeIfAbsent(item.outcome(), _ -> new int[Spot.ELSEWHERE + 1])[item.spot().part()]++;
        }
        boolean isElsewhere = counts.values().stream().anyMatch(each -> each[Spot.ELSEWHERE] > 0);
        return new Matrix(Arrays.stream(Outcome.values()).filter(counts::containsKey).toList(),
                IntStream.rangeClosed(1, isElsewhere ? Spot.ELSEWHERE : Spot.TEXT).boxed().toList(), counts);
    }

    /// How many findings of an outcome a part has.
    int count(Outcome outcome, int part) {
        int[] ofOutcome = counts.get(outcome);
        return ofOutcome == null ? 0 : ofOutcome[part];
    }

    /// How many findings an outcome has in all.
    int count(Outcome outcome) {
        int[] ofOutcome = counts.get(outcome);
        return ofOutcome == null ? 0 : Arrays.stream(ofOutcome).sum();
    }
}
