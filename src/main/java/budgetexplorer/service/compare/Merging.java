package budgetexplorer.service.compare;

import budgetexplorer.compare.Row;
import budgetexplorer.compare.Value;
import budgetexplorer.model.Dimension;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Makes rows of what several budgets have.
///
/// @param parts one for each subject
record Merging(List<Subject> subjects, List<Part> parts, Dimension dimension) {
    Row whole() {
        return new Row("", "", 0, parts.stream().map(Part::whole).toList(), false);
    }

    /// The rows along a path.
    List<Row> opened(List<String> path) {
        return IntStream.range(0, path.size()).mapToObj(step -> row(path.get(step), parts.stream()
                .map(part -> Optional.of(part.opened().get(step))).toList())).toList();
    }

    /// Codes in their order, other keys as the budgets have them.
    List<Row> rows() {
        List<Map<String, Line>> byKey = parts.stream().map(Merging::byKey).toList();
        Stream<String> keys = byKey.stream().flatMap(lines -> lines.keySet().stream()).distinct();
        return (hasCodes() ? keys.sorted() : keys)
                .map(key -> row(key, byKey.stream().map(lines -> Optional.ofNullable(lines.get(key))).toList()))
                .toList();
    }

    private boolean hasCodes() {
        return dimension == Dimension.FUNCTION || dimension == Dimension.ECONOMY;
    }

    private static Map<String, Line> byKey(Part part) {
        Map<String, Line> lines = new LinkedHashMap<>();
        part.lines().forEach(line -> lines.put(line.key(), line));
        return lines;
    }

    private Row row(String key, List<Optional<Line>> lines) {
        List<Value> values = new ArrayList<>();
        for (int side = 0; side < lines.size(); side++) {
            Part part = parts.get(side);
            values.add(lines.get(side).map(Line::value).orElseGet(() -> part.missing().apply(key)));
        }
        List<Line> known = lines.stream().flatMap(Optional::stream).toList();
        return new Row(key, name(lines), known.stream().mapToInt(Line::depth).max().orElse(0), values,
                known.stream().anyMatch(Line::opens));
    }

    /// As the latest budget has it that names it.
    private String name(List<Optional<Line>> lines) {
        return IntStream.range(0, lines.size()).boxed()
                .sorted(Comparator.comparingInt((Integer side) -> subjects.get(side).id().year()).reversed())
                .flatMap(side -> lines.get(side).stream()).map(Line::name).filter(name -> !name.isEmpty()).findFirst()
                .orElse("");
    }
}
