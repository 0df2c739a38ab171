package budgetexplorer.compare.difference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Which units of two tables are the same under another code.
///
/// @param renamed the later code by the earlier
record UnitPairs(Map<String, String> renamed) {
    private static final double ENOUGH = 0.5;

    static UnitPairs of(Lines before, Lines after) {
        Map<String, Set<String>> gone = linesOfUnits(before);
        Map<String, Set<String>> come = linesOfUnits(after);
        Set<String> both = new HashSet<>(gone.keySet());
        both.retainAll(come.keySet());
        gone.keySet().removeAll(both);
        come.keySet().removeAll(both);
        Map<String, String> renamed = new HashMap<>();
        gone.forEach((code, lines) -> best(code, lines, come, before, after).ifPresent(other -> {
            renamed.put(code, other);
            come.remove(other);
        }));
        return new UnitPairs(renamed);
    }

    private static Optional<String> best(String code, Set<String> lines, Map<String, Set<String>> come,
            Lines before, Lines after) {
        String name = PlainText.of(before.unitNames().getOrDefault(code, ""));
        return come.entrySet().stream().map(entry -> {
            boolean sameName = !name.isEmpty()
                    && name.equals(PlainText.of(after.unitNames().getOrDefault(entry.getKey(), "")));
            return Map.entry(entry.getKey(), sameName
                    ? 1 + shared(lines, entry.getValue())
                    : shared(lines, entry.getValue()));
        }).filter(entry -> entry.getValue() >= ENOUGH).max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static double shared(Set<String> lines, Set<String> others) {
        Set<String> same = new HashSet<>(lines);
        same.retainAll(others);
        return lines.isEmpty() || others.isEmpty() ? 0 : (double) same.size() / Math.max(lines.size(), others.size());
    }

    private static Map<String, Set<String>> linesOfUnits(Lines lines) {
        List<Line> ofUnits = lines.all().stream().filter(line -> !line.unit().isEmpty()).toList();
        return ofUnits.stream().collect(Collectors.groupingBy(Line::unit, TreeMap::new, Collectors.mapping(
                UnitPairs::words, Collectors.toCollection(LinkedHashSet::new))));
    }

    private static String words(Line line) {
        String amounts = line.values().values().stream().filter(value -> !value.isTrivial())
                .map(Value::words).collect(Collectors.joining("|"));
        return String.join("|", line.kind().name(), line.code(), PlainText.of(line.name() + line.project()), amounts);
    }

    /// The code that a unit of the earlier table has in the later.
    String later(String code) {
        return renamed.getOrDefault(code, code);
    }
}
