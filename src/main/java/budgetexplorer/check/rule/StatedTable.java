package budgetexplorer.check.rule;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Column;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A table of the 12 as rules see it: its cells as evidence. Immutable.
public final class StatedTable {
    private static final Pattern NUMBER = Pattern.compile("-?[\\d,]*\\d(?:\\.\\d+)?");

    private final BudgetId budget;
    private final BudgetTable table;
    private final List<Field> amounts;
    private final Map<Integer, StatedRow> rows = new HashMap<>();
    private final Map<RowKind, List<Row>> kinds = new EnumMap<>(RowKind.class);
    private final Map<String, Row> units = new HashMap<>();
    private final CodeTree tree;
    private final Optional<BalanceOutline> outline;

    public StatedTable(BudgetId budget, BudgetTable table) {
        this.budget = budget;
        this.table = table;
        this.amounts = table.columns().stream().map(Column::field).filter(Field::isAmount).distinct().toList();
        Map<String, Integer> seen = new HashMap<>();
        List<String> headers = table.columns().stream().map(column -> StatedRow.header(column.label())).toList();
        for (Row row : table.rows()) {
            rows.put(row.number(), new StatedRow(budget, table, row, amounts, headers, seen));
        }
        for (RowKind each : RowKind.values()) {
            kinds.put(each, table.rows(each).toList());
        }
        rows(RowKind.UNIT).forEach(row -> units.putIfAbsent(Objects.requireNonNullElse(row.unit(), ""), row));
        this.tree = new CodeTree(rows(RowKind.ITEM), this::code);
        this.outline = isBalance() ? Optional.of(new BalanceOutline(table)) : Optional.empty();
    }

    /// Which of the 12.
    public TableKind kind() {
        return table.kind();
    }

    /// The table itself.
    public BudgetTable table() {
        return table;
    }

    /// The fields that hold money, as the columns stand.
    public List<Field> amounts() {
        return amounts;
    }

    /// Whether the table has a column that holds money of a field.
    public boolean states(Field field) {
        return amounts.contains(field);
    }

    private boolean isBalance() {
        return kind() == TableKind.BALANCE || kind() == TableKind.APPROPRIATION_BALANCE;
    }

    /// The outline of table 1 or 4.
    ///
    /// @throws java.util.NoSuchElementException for any other table
    public BalanceOutline outline() {
        return outline.orElseThrow();
    }

    /// The rows of a kind, in their order.
    public List<Row> rows(RowKind kind) {
        return kinds.getOrDefault(kind, List.of());
    }

    /// The row that states the whole table: 合计, or else the department's.
    public Optional<Row> head() {
        return rows(RowKind.TOTAL).stream().findFirst().or(() -> rows(RowKind.DEPARTMENT).stream().findFirst());
    }

    /// The first row of a unit's own.
    public Optional<Row> unit(String code) {
        return Optional.ofNullable(units.get(code));
    }

    /// The rows right below a unit's, a 类's or a 款's: what the document itself takes it apart into. Below 合计 those that
    /// stand under no unit.
    public List<Row> parts(Row whole) {
        return tree.below(whole.unit(), whole.kind() == RowKind.ITEM ? code(whole) : "");
    }

    /// The topmost rows below a code: of each unit, or of the whole table where no rows stand under units.
    public List<Row> tops(String code) {
        return tree.tops(code);
    }

    /// The topmost rows of a unit below a code.
    public List<Row> tops(String unit, String code) {
        return tree.tops(unit, code);
    }

    /// The rows of a unit, or of the whole table, that no other row adds up.
    public List<Row> leaves(Optional<String> unit) {
        return rows(RowKind.ITEM).stream()
                .filter(row -> unit.isEmpty() || unit.get().equals(Objects.requireNonNullElse(row.unit(), "")))
                .filter(row -> parts(row).isEmpty()).toList();
    }

    /// The function or economic code of a row, or nothing.
    public String code(Row row) {
        return stated(row).code();
    }

    /// The text a row states in a field, or nothing.
    public String text(Row row, Field field) {
        return table.text(row, field);
    }

    /// The cell where a row and a field meet; empty if the table has no such column.
    public Optional<Evidence> at(Row row, Field field) {
        return stated(row).at(field).or(() -> {
            int column = field.isAmount() ? -1 : table.column(row, field);
            return column < 0 ? Optional.empty() : Optional.of(stated(row).cell(field, column));
        });
    }

    /// The cells of some rows in a field, the blank ones included; none if the table has no such column.
    public List<Evidence> at(List<Row> some, Field field) {
        return some.stream().flatMap(row -> at(row, field).stream()).toList();
    }

    /// The cells of a row in those of some fields that the table has.
    public List<Evidence> at(Row row, Field... fields) {
        return Arrays.stream(fields).flatMap(field -> at(row, field).stream()).toList();
    }

    /// The cells of a row that hold numbers in columns that no layout knows: nobody can tell what they add to. As
    /// evidence they have words, no amount.
    public List<Evidence> unknown(Row row) {
        return IntStream.range(0, table.columns().size())
                .filter(column -> table.columns().get(column).field() == Field.OTHER)
                .filter(column -> row.cells().get(column) instanceof Cell.Text(var text)
                        && NUMBER.matcher(text.strip()).matches())
                .mapToObj(column -> stated(row).cell(Field.OTHER, column)).toList();
    }

    /// The table as a whole, where something is missing in it.
    ///
    /// @param key names what is missing
    public Evidence whole(String key, String label) {
        return whole(budget, kind(), key, label);
    }

    /// A table of a budget as a whole, where something, or all of it, is missing.
    static Evidence whole(BudgetId budget, TableKind kind, String key, String label) {
        return new Evidence(new Link.TableCell(budget, kind), kind.number() + "/" + key, label, null);
    }

    /// What a row is called: its unit's code, its own, its name.
    public String name(Row row) {
        return stated(row).name();
    }

    private StatedRow stated(Row row) {
        return Objects.requireNonNull(rows.get(row.number()), () -> "no row " + row.number() + " in " + kind());
    }

    /// All rows, in their order.
    public Stream<Row> all() {
        return table.rows().stream();
    }
}
