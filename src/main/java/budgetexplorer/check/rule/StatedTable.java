package budgetexplorer.check.rule;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Value;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.StatedCell;
import budgetexplorer.model.table.TableKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A table of the 12 as rules see it: its cells as evidence. Immutable.
public final class StatedTable {
    private final BudgetId budget;
    private final BudgetTable table;
    private final Map<Integer, String> keys = new HashMap<>();

    public StatedTable(BudgetId budget, BudgetTable table) {
        this.budget = budget;
        this.table = table;
        Map<String, Integer> seen = new HashMap<>();
        for (Row row : table.rows()) {
            String key = key(row);
            int count = seen.merge(key, 1, Integer::sum);
            keys.put(row.number(), count == 1 ? key : key + "#" + count);
        }
    }

    /// Which of the 12.
    public TableKind kind() {
        return table.kind();
    }

    /// The table itself.
    public BudgetTable table() {
        return table;
    }

    /// The rows of a kind, in their order.
    public List<Row> rows(RowKind kind) {
        return table.rows(kind).toList();
    }

    /// The rows right below a unit's, a 类's or a 款's: what the document itself takes it apart into.
    public List<Row> parts(Row whole) {
        String code = whole.kind() == RowKind.ITEM ? code(whole) : "";
        List<Row> below = table.rows(RowKind.ITEM).filter(row -> Objects.equals(row.unit(), whole.unit()))
                .filter(row -> code(row).startsWith(code) && code(row).length() > code.length()).toList();
        return below.stream().filter(row -> below.stream().noneMatch(above -> isAbove(above, row))).toList();
    }

    /// The rows of a unit, or of the whole table, that no other row adds up.
    public List<Row> leaves(Optional<String> unit) {
        return table.rows(RowKind.ITEM)
                .filter(row -> unit.isEmpty() || unit.get().equals(Objects.requireNonNullElse(row.unit(), "")))
                .filter(row -> table.rows(RowKind.ITEM).noneMatch(other -> Objects.equals(row.unit(), other.unit())
                        && isAbove(row, other)))
                .toList();
    }

    private boolean isAbove(Row above, Row row) {
        return code(row).length() > code(above).length() && code(row).startsWith(code(above));
    }

    /// The function or economic code of a row, or nothing.
    public String code(Row row) {
        return table.has(Field.ECONOMIC_CODE) ? text(row, Field.ECONOMIC_CODE) : text(row, Field.ITEM_CODE);
    }

    /// The text a row states in a field, or nothing.
    public String text(Row row, Field field) {
        return table.text(row, field);
    }

    /// The cell where a row and a field meet; empty if the table has no such column.
    public Optional<Evidence> at(Row row, Field field) {
        return table.stated(row, field).map(cell -> cell(row, field, cell));
    }

    /// The cells of some rows in a field, the blank ones included; none if the table has no such column.
    public List<Evidence> at(List<Row> rows, Field field) {
        return rows.stream().flatMap(row -> at(row, field).stream()).toList();
    }

    /// The cells of a row in those of some fields that the table has.
    public List<Evidence> at(Row row, Field... fields) {
        return Arrays.stream(fields).flatMap(field -> at(row, field).stream()).toList();
    }

    /// The table as a whole, where something is missing in it.
    ///
    /// @param key names what is missing
    public Evidence whole(String key, String label) {
        return new Evidence(new Link.TableCell(budget, kind()), kind().number() + "/" + key, label, null);
    }

    private Evidence cell(Row row, Field field, StatedCell cell) {
        var link = new Link.TableCell(budget, kind(), row.number(), cell.column());
        return new Evidence(link, kind().number() + "/" + keys.get(row.number()) + "/" + field.name(),
                label(row, field, cell), value(row.cells().get(cell.column())));
    }

    private static @Nullable Value value(Cell cell) {
        return switch (cell) {
            case Cell.Amount(var money) -> Value.of(money);
            case Cell.Text(var text) -> Value.of(text);
            case Cell.Blank() -> null;
        };
    }

    private String label(Row row, Field field, StatedCell cell) {
        return switch (kind()) {
            case BALANCE, APPROPRIATION_BALANCE -> text(row, nameField(field));
            default -> name(row) + " · " + header(table.columns().get(cell.column()).label());
        };
    }

    private static Field nameField(Field field) {
        return field == Field.INCOME || field == Field.INCOME_NAME ? Field.INCOME_NAME : Field.EXPENSE_NAME;
    }

    /// What a row is called: its unit's code, its own, its name.
    public String name(Row row) {
        String unit = row.kind() == RowKind.UNIT ? "" : Objects.requireNonNullElse(row.unit(), "");
        String own = row.kind() == RowKind.UNIT || row.kind() == RowKind.DEPARTMENT
                ? text(row, Field.UNIT_CODE)
                : code(row);
        String name = row.kind() == RowKind.TOTAL
                ? "合计"
                : Stream.of(Field.NAME, Field.PROJECT_NAME, Field.FUND_NAME).map(field -> text(row, field))
                        .filter(text -> !text.isBlank()).reduce((_, last) -> last).orElse("");
        return Stream.of(unit, own, name).filter(part -> !part.isBlank()).distinct().collect(Collectors.joining(" "));
    }

    /// `集中采购/小计` for a subtotal, the last words for any other column.
    private static String header(String label) {
        List<String> words = List.of(label.split("/"));
        String last = words.getLast();
        boolean isSubtotal = last.equals("小计") || last.equals("合计");
        return isSubtotal && words.size() > 1 ? words.get(words.size() - 2) + last : last;
    }

    private String key(Row row) {
        return Stream.of(row.kind().name(), Objects.requireNonNullElse(row.unit(), ""), text(row, Field.UNIT_CODE),
                code(row), text(row, Field.PROJECT_NAME), row.kind() == RowKind.FUND || row.kind() == RowKind.UNIT
                        ? text(row, Field.FUND_NAME)
                        : "",
                row.kind() == RowKind.LINE ? text(row, Field.INCOME_NAME) + "|" + text(row, Field.EXPENSE_NAME) : "")
                .filter(part -> !part.isBlank()).distinct().collect(Collectors.joining("/"));
    }
}
