package budgetexplorer.compare.difference;

import budgetexplorer.model.Money;
import budgetexplorer.model.table.Cell;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// By how much the amounts of a line changed, by column; those that did not are left out.
///
/// @param line what it was, or is
record Delta(Line line, Map<ColumnKey, Money> amounts) {
    static Delta of(@Nullable Line old, @Nullable Line now, Line line) {
        Map<ColumnKey, Money> amounts = new HashMap<>();
        for (ColumnKey column : line.values().keySet()) {
            Money then = amount(old, column);
            Money change = then == null ? amount(now, column) : minus(amount(now, column), then);
            if (change != null && !change.isZero()) {
                amounts.put(column, change);
            }
        }
        return new Delta(line, amounts);
    }

    private static Money minus(@Nullable Money now, Money then) {
        return now == null ? then.negate() : now.minus(then);
    }

    private static @Nullable Money amount(@Nullable Line line, ColumnKey column) {
        Value value = line == null ? null : line.values().get(column);
        return value != null && value.cell() instanceof Cell.Amount(var money) ? money : null;
    }
}
