package budgetexplorer.compare.difference;

import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads the lines of a table. For one use.
final class LineReader {
    private static final Set<Field> WORDS = EnumSet.range(Field.ITEM_CODE, Field.FUND_NAME);
    private static final List<Field> HALVES = List.of(Field.INCOME_NAME, Field.EXPENSE_NAME);

    private final BudgetTable table;
    private final List<Field> halves;
    private final List<Line> lines = new ArrayList<>();

    LineReader(BudgetTable table) {
        this.table = table;
        List<Field> found = HALVES.stream().filter(table::has).toList();
        this.halves = found.isEmpty() ? List.of(Field.NAME) : found;
    }

    /// Whether a field states something of a line, and does not say what it is.
    static boolean isValue(Field field) {
        return !WORDS.contains(field) && !HALVES.contains(field);
    }

    List<Line> lines() {
        for (Row row : table.rows()) {
            if (row.kind() == RowKind.LINE) {
                halves.forEach(half -> addOutlined(row, half));
            } else {
                add(row);
            }
        }
        return lines;
    }

    private void addOutlined(Row row, Field half) {
        String words = table.text(row, half);
        Map<ColumnKey, Value> values = values(row, half);
        if (words.isBlank() && values.values().stream().allMatch(Value::isBlank)) {
            return;
        }
        Outline outline = Outline.of(words);
        lines.add(new Line(row, half, outline.level(), parent(half, outline.level()), "", "", "", words.strip(), "", "",
                column(row, half), values));
    }

    /// The last line before with a number of a higher rank.
    private int parent(Field half, int level) {
        for (int i = lines.size() - 1; i >= 0 && level > 1; i--) {
            Line line = lines.get(i);
            if (line.half() == half && line.level() > 0 && line.level() < level) {
                return i;
            }
        }
        return -1;
    }

    private void add(Row row) {
        String unit = row.unit() != null ? row.unit() : table.text(row, Field.UNIT_CODE);
        boolean isPart = row.kind() == RowKind.ITEM || row.kind() == RowKind.PROJECT;
        String name = table.text(row, Field.NAME);
        boolean namesUnit = row.kind() == RowKind.UNIT || row.kind() == RowKind.DEPARTMENT
                || row.kind() == RowKind.PROJECT;
        String code = row.kind() == RowKind.ITEM
                ? Stream.of(Field.ITEM_CODE, Field.ECONOMIC_CODE).map(field -> table.text(row, field))
                        .filter(text -> !text.isEmpty()).findFirst().orElse("")
                : "";
        boolean isSum = row.kind() == RowKind.TOTAL || row.kind() == RowKind.FUND;
        lines.add(new Line(row, Field.NAME, isPart ? 1 : 0, -1, isSum ? "" : unit, namesUnit ? name : "", code,
                isSum ? sumName(row) : namesUnit ? "" : name, table.text(row, Field.PROJECT_NAME),
                row.kind() == RowKind.TOTAL ? "" : table.text(row, Field.FUND_NAME), column(row, nameField(row)),
                values(row, Field.NAME)));
    }

    private Field nameField(Row row) {
        return row.kind() == RowKind.PROJECT ? Field.PROJECT_NAME : Field.NAME;
    }

    private String sumName(Row row) {
        return row.kind() == RowKind.FUND
                ? ""
                : WORDS.stream().filter(field -> field != Field.SERIAL)
                        .map(field -> table.text(row, field)).filter(text -> !text.isBlank()).findFirst().orElse("");
    }

    private Map<ColumnKey, Value> values(Row row, Field half) {
        Map<ColumnKey, Value> values = new LinkedHashMap<>();
        for (int i = 0; i < table.columns().size(); i++) {
            if (isValue(table.columns().get(i).field()) && belongs(i, half)) {
                var value = new Value(row.cells().get(i), i);
                // where several sheets made the table, the column of the row's own sheet has it
                values.merge(ColumnKey.of(table.columns().get(i)), value,
                        (first, second) -> first.isBlank() && !second.isBlank() ? second : first);
            }
        }
        return values;
    }

    /// Where income and expenditure stand side by side, the columns up to the next name are of the name before them.
    private boolean belongs(int column, Field half) {
        return halves.size() < 2 || owner(column) == half;
    }

    private Field owner(int column) {
        int index = table.columns().get(column).index();
        return table.columns().stream().filter(other -> halves.contains(other.field()) && other.index() <= index)
                .reduce((_, last) -> last).map(other -> other.field()).orElse(halves.getFirst());
    }

    private int column(Row row, Field field) {
        List<Integer> places = IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).field() == field).boxed().toList();
        return places.stream().filter(i -> !(row.cells().get(i) instanceof Cell.Blank)).findFirst()
                .orElseGet(() -> Objects.requireNonNullElse(places.isEmpty() ? null : places.getFirst(), 0));
    }
}
