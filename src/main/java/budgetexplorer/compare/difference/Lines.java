package budgetexplorer.compare.difference;

import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.RowKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The lines of a table.
///
/// @param columns   the columns that state something of a line, with their labels
/// @param unitNames by the code of the unit
record Lines(BudgetTable table, List<Line> all, Map<ColumnKey, String> columns, Map<String, String> unitNames) {
    static Lines of(BudgetTable table) {
        List<Line> all = new LineReader(table).lines();
        Map<ColumnKey, String> columns = table.columns().stream()
                .filter(column -> LineReader.isValue(column.field()))
                .collect(Collectors.toMap(ColumnKey::of, column -> column.label(), (first, _) -> first,
                        LinkedHashMap::new));
        Map<String, String> names = new HashMap<>();
        all.stream().filter(line -> !line.unit().isEmpty() && !line.unitName().isEmpty())
                .forEach(line -> names.putIfAbsent(line.unit(), line.unitName()));
        return new Lines(table, all, columns, names);
    }

    Line line(int place) {
        return all.get(place);
    }

    int size() {
        return all.size();
    }

    /// What a line is, from the outside inwards.
    List<KeyPart> key(Line line) {
        List<KeyPart> key = new ArrayList<>();
        if (line.kind() == RowKind.LINE) {
            if (line.half() != Field.NAME) {
                key.add(new KeyPart("", half(line)));
            }
            outline(line, key);
            return key;
        }
        if (!line.unit().isEmpty()) {
            key.add(new KeyPart(line.unit(), unitNames.getOrDefault(line.unit(), "")));
        }
        if (!line.code().isEmpty() || !line.name().isEmpty()) {
            key.add(new KeyPart(line.code(), line.name()));
        }
        if (!line.project().isEmpty()) {
            key.add(new KeyPart("", line.project()));
        }
        if (line.unit().isEmpty() && !line.fund().isEmpty()) {
            key.add(new KeyPart("", line.fund()));
        }
        return key;
    }

    private String half(Line line) {
        String label = table.columns().get(line.column()).label();
        int slash = label.indexOf('/');
        return slash > 0 ? label.substring(0, slash) : label;
    }

    private void outline(Line line, List<KeyPart> key) {
        if (line.parent() >= 0) {
            outline(all.get(line.parent()), key);
        }
        key.add(new KeyPart("", line.name()));
    }
}
