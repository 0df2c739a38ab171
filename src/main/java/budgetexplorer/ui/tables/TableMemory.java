package budgetexplorer.ui.tables;

import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.ui.kit.Memory;
import budgetexplorer.ui.kit.table.RowOrder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// How a user likes each of the 12 tables: which columns are hidden, how wide columns are, in which order the rows stand. Kept
/// by the columns' labels, since not every document has the same columns.
final class TableMemory {
    private static final String SEPARATOR = "|";
    private static final String DESCENDING = ">";
    private static final String ASCENDING = "<";

    private final Memory memory;

    TableMemory(Memory memory) {
        this.memory = memory;
    }

    /// The places of the hidden columns.
    List<Integer> hidden(BudgetTable table) {
        List<String> labels = parts(table.kind(), "hidden");
        return IntStream.range(0, table.columns().size())
                .filter(place -> labels.contains(table.columns().get(place).label())).boxed().toList();
    }

    void keepHidden(BudgetTable table, List<Integer> shown) {
        keep(table.kind(), "hidden", IntStream.range(0, table.columns().size()).filter(place -> !shown.contains(place))
                .mapToObj(place -> table.columns().get(place).label()).collect(Collectors.joining(SEPARATOR)));
    }

    @Nullable
    RowOrder order(BudgetTable table) {
        String kept = memory.get(name(table.kind(), "order")).orElse("");
        return kept.isEmpty()
                ? null
                : place(table, kept.substring(1)).map(place -> new RowOrder(place, kept.startsWith(DESCENDING)))
                        .orElse(null);
    }

    void keepOrder(BudgetTable table, @Nullable RowOrder order) {
        keep(table.kind(), "order", order == null
                ? ""
                : (order.descending() ? DESCENDING : ASCENDING) + table.columns().get(order.column()).label());
    }

    Map<Integer, Double> widths(BudgetTable table) {
        Map<Integer, Double> widths = new HashMap<>();
        for (String part : parts(table.kind(), "widths")) {
            int at = part.lastIndexOf('=');
            if (at > 0 && part.substring(at + 1).matches("\\d{1,4}")) {
                place(table, part.substring(0, at))
                        .ifPresent(place -> widths.put(place, Double.valueOf(part.substring(at + 1))));
            }
        }
        return widths;
    }

    void keepWidths(BudgetTable table, Map<Integer, Double> widths) {
        keep(table.kind(), "widths", widths.entrySet().stream()
                .map(width -> table.columns().get(width.getKey()).label() + "=" + Math.round(width.getValue()))
                .collect(Collectors.joining(SEPARATOR)));
    }

    private static Optional<Integer> place(BudgetTable table, String label) {
        return IntStream.range(0, table.columns().size())
                .filter(place -> table.columns().get(place).label().equals(label)).boxed().findFirst();
    }

    private List<String> parts(TableKind kind, String what) {
        return Arrays.stream(memory.get(name(kind, what)).orElse("").split("\\|")).filter(part -> !part.isEmpty())
                .toList();
    }

    private void keep(TableKind kind, String what, String value) {
        memory.put(name(kind, what), value);
    }

    private static String name(TableKind kind, String what) {
        return "tables.%d.%s".formatted(kind.number(), what);
    }
}
