package budgetexplorer.check.table.between;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.rule.Identity;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The rows of two tables that speak of the same: of the whole, and of each unit.
final class Counterparts {
    private Counterparts() {}

    /// @param name of what they speak of
    record Pair(StatedTable table, Optional<Row> row, StatedTable other, Optional<Row> otherRow, String key,
            String name) {
        /// Two fields state the same.
        Stream<Identity> same(String rule, Field field, Field otherField) {
            return !table.states(field) || !other.states(otherField)
                    ? Stream.empty()
                    : Pairs.same(rule, cell(field), otherCell(otherField), this::lacking);
        }

        Optional<Evidence> cell(Field field) {
            return row.flatMap(each -> table.at(each, field));
        }

        Optional<Evidence> otherCell(Field field) {
            return otherRow.flatMap(each -> other.at(each, field));
        }

        /// The row that is missing.
        Evidence lacking() {
            return (row.isEmpty() ? table : other).whole(key, name);
        }
    }

    /// The whole, then the units of either table.
    static List<Pair> of(StatedTable table, StatedTable other) {
        List<Pair> pairs = new ArrayList<>();
        pairs.add(new Pair(table, table.head(), other, other.head(), "TOTAL", "合计"));
        Map<String, Row> units = new LinkedHashMap<>();
        other.rows(RowKind.UNIT).forEach(row -> units.putIfAbsent(Objects.requireNonNullElse(row.unit(), ""), row));
        table.rows(RowKind.UNIT).forEach(row -> units.put(Objects.requireNonNullElse(row.unit(), ""), row));
        units.forEach((unit, row) -> pairs.add(new Pair(table, table.unit(unit), other, other.unit(unit), unit,
                (table.unit(unit).isPresent() ? table : other).name(row))));
        return pairs;
    }
}
