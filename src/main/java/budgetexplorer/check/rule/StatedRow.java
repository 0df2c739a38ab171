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
import budgetexplorer.model.table.TableKind;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// A row of a table as rules see it: its amounts, once made, serve every rule. Immutable.
final class StatedRow {
    private static final List<Field> NAMES = List.of(Field.NAME, Field.PROJECT_NAME, Field.FUND_NAME);

    private final BudgetId budget;
    private final BudgetTable table;
    private final Row row;
    private final List<String> headers;
    private final String code;
    private final String name;
    private final String key;
    private final Map<Field, Evidence> cells = new EnumMap<>(Field.class);

    /// @param headers what each column is called in a word
    /// @param seen    how often each key came above; this one's is counted there
    StatedRow(BudgetId budget, BudgetTable table, Row row, List<Field> amounts, List<String> headers,
            Map<String, Integer> seen) {
        this.budget = budget;
        this.table = table;
        this.row = row;
        this.headers = headers;
        String economic = text(Field.ECONOMIC_CODE);
        this.code = economic.isEmpty() ? text(Field.ITEM_CODE) : economic;
        this.name = nameByCodes();
        String plainKey = keyByCodes();
        int count = seen.merge(plainKey, 1, Integer::sum);
        this.key = count == 1 ? plainKey : plainKey + "#" + count;
        for (Field field : amounts) {
            cells.put(field, cell(field, table.column(row, field)));
        }
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    /// The cell of an amount; empty if the table has no such column.
    Optional<Evidence> at(Field field) {
        return Optional.ofNullable(cells.get(field));
    }

    Evidence cell(Field field, int column) {
        var link = new Link.TableCell(budget, table.kind(), row.number(), column);
        return new Evidence(link, table.kind().number() + "/" + key + "/" + field.name(), label(field, column),
                value(row.cells().get(column)));
    }

    private static @Nullable Value value(Cell cell) {
        return switch (cell) {
            case Cell.Amount(var money) -> Value.of(money);
            case Cell.Text(var text) -> Value.of(text);
            case Cell.Blank() -> null;
        };
    }

    private String label(Field field, int column) {
        return table.kind() == TableKind.BALANCE || table.kind() == TableKind.APPROPRIATION_BALANCE
                ? text(nameField(field))
                : name + " · " + headers.get(column);
    }

    private static Field nameField(Field field) {
        return field == Field.INCOME || field == Field.INCOME_NAME ? Field.INCOME_NAME : Field.EXPENSE_NAME;
    }

    /// `集中采购/小计` for a subtotal, the last words for any other column.
    static String header(String label) {
        List<String> words = List.of(label.split("/"));
        String last = words.getLast();
        boolean isSubtotal = last.equals("小计") || last.equals("合计");
        return isSubtotal && words.size() > 1 ? words.get(words.size() - 2) + last : last;
    }

    private String nameByCodes() {
        boolean isOwn = row.kind() == RowKind.UNIT || row.kind() == RowKind.DEPARTMENT;
        String own = isOwn ? text(Field.UNIT_CODE) : code;
        return joined(" ", row.kind() == RowKind.UNIT ? "" : unit(), own, words());
    }

    private String words() {
        if (row.kind() == RowKind.TOTAL) {
            return "合计";
        }
        String words = "";
        for (Field field : NAMES) {
            String text = text(field);
            words = text.isBlank() ? words : text;
        }
        return words;
    }

    private String keyByCodes() {
        boolean hasFund = row.kind() == RowKind.FUND || row.kind() == RowKind.UNIT;
        boolean isLine = row.kind() == RowKind.LINE;
        return joined("/", row.kind().name(), unit(), text(Field.UNIT_CODE), code, text(Field.PROJECT_NAME),
                hasFund ? text(Field.FUND_NAME) : "",
                isLine ? text(Field.INCOME_NAME) + "|" + text(Field.EXPENSE_NAME) : "");
    }

    /// Each part once, blank ones left out.
    private static String joined(String between, String... parts) {
        SequencedSet<String> all = new LinkedHashSet<>();
        for (String part : parts) {
            if (!part.isBlank()) {
                all.add(part);
            }
        }
        return String.join(between, all);
    }

    private String unit() {
        return Objects.requireNonNullElse(row.unit(), "");
    }

    private String text(Field field) {
        return table.text(row, field);
    }
}
