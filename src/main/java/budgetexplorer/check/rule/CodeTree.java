package budgetexplorer.check.rule;

import budgetexplorer.model.table.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which rows stand right below which by their codes, unit by unit. Immutable.
final class CodeTree {
    /// @param unit nothing for rows under no unit
    /// @param code of the row above; nothing for the topmost
    private record Place(String unit, String code) {}

    private final Function<Row, String> codes;
    private final Map<Place, List<Row>> below = new HashMap<>();
    private final List<String> units;

    CodeTree(List<Row> rows, Function<Row, String> codes) {
        this.codes = codes;
        Set<Place> stated = new HashSet<>();
        rows.forEach(row -> stated.add(new Place(unit(row.unit()), codes.apply(row))));
        rows.stream().filter(row -> !codes.apply(row).isEmpty())
                .forEach(row -> below.computeIfAbsent(above(row, stated), _ -> new ArrayList<>()).add(row));
        List<String> under = rows.stream().map(row -> unit(row.unit())).distinct().toList();
        this.units = under.size() > 1 ? under.stream().filter(unit -> !unit.isEmpty()).toList() : under;
    }

    private Place above(Row row, Set<Place> stated) {
        String unit = unit(row.unit());
        String code = codes.apply(row);
        for (int length = code.length() - 1; length > 0; length--) {
            var place = new Place(unit, code.substring(0, length));
            if (stated.contains(place)) {
                return place;
            }
        }
        return new Place(unit, "");
    }

    /// The rows right below a code of a unit.
    List<Row> below(@Nullable String unit, String code) {
        return Collections.unmodifiableList(below.getOrDefault(new Place(unit(unit), code), List.of()));
    }

    /// The topmost rows below a code, or of that code itself.
    List<Row> tops(String code) {
        return units.stream().flatMap(unit -> under(unit, "", code)).toList();
    }

    /// The same of one unit.
    List<Row> tops(String unit, String code) {
        return under(unit, "", code).toList();
    }

    private Stream<Row> under(String unit, String above, String code) {
        return below(unit, above).stream().flatMap(row -> {
            String own = codes.apply(row);
            return own.startsWith(code)
                    ? Stream.of(row)
                    : code.startsWith(own) && !own.equals(above) ? under(unit, own, code) : Stream.empty();
        });
    }

    private static String unit(@Nullable String unit) {
        return Objects.requireNonNullElse(unit, "");
    }
}
