package budgetexplorer.model.tree;

import budgetexplorer.model.Money;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Completes a line's amounts: table 3 states 合计, 基本支出 and 项目支出 of all funds, table 5 splits the 基本支出 of the general
/// budget into 人员经费 and 公用经费. The split is taken over only where both tables state the same 基本支出, that is where no other
/// fund pays a part of it.
final class StructureOfLines {
    /// What a row speaks of, the same in both tables.
    private record Key(RowKind kind, @Nullable String unit, String item) {}

    private final BudgetTable table;
    /// By the number of the row they split. Repeated lines of one unit are paired in their order.
    private final Map<Integer, Amounts> splits = new HashMap<>();

    StructureOfLines(BudgetTable table, Optional<BudgetTable> general) {
        this.table = table;
        general.ifPresent(this::pair);
    }

    private void pair(BudgetTable general) {
        Map<Key, Deque<Row>> candidates = new HashMap<>();
        general.rows().forEach(row -> candidates.computeIfAbsent(key(general, row), _ -> new ArrayDeque<>()).add(row));
        for (Row row : table.rows()) {
            Row other = candidates.getOrDefault(key(table, row), new ArrayDeque<>()).poll();
            if (other != null) {
                splits.put(row.number(), amounts(general, other));
            }
        }
    }

    /// The amounts of a row of the table.
    Amounts of(Row row) {
        Amounts stated = amounts(table, row);
        Amounts split = splits.get(row.number());
        return split == null || !sameBasic(stated, split)
                ? stated
                : new Amounts(stated.total(), stated.basic(), split.personnel(), split.operating(), stated.project());
    }

    /// Both were rounded on their own, so that they may differ by one last digit.
    private static boolean sameBasic(Amounts stated, Amounts split) {
        Money left = stated.basic();
        Money right = split.basic();
        return left != null && right != null
                && Math.abs(left.fen() - right.fen()) <= Math.max(left.step(), right.step());
    }

    private static Amounts amounts(BudgetTable table, Row row) {
        Money total = amount(table, row, Field.TOTAL);
        Money basic = orZero(table, row, Field.BASIC, Field.TOTAL, Field.PROJECT);
        Money project = orZero(table, row, Field.PROJECT, Field.TOTAL, Field.BASIC);
        return new Amounts(total, basic, orZero(table, row, Field.PERSONNEL, Field.BASIC, Field.OPERATING),
                orZero(table, row, Field.OPERATING, Field.BASIC, Field.PERSONNEL), project);
    }

    /// A blank is zero where the row's own identity shows it: the other part is the whole.
    private static @Nullable Money orZero(BudgetTable table, Row row, Field part, Field whole, Field other) {
        Money stated = amount(table, row, part);
        Money all = amount(table, row, whole);
        Money rest = amount(table, row, other);
        return stated == null && table.has(part) && all != null && rest != null && all.fen() == rest.fen()
                ? new Money(0, all.step())
                : stated;
    }

    private static @Nullable Money amount(BudgetTable table, Row row, Field field) {
        return table.amount(row, field).orElse(null);
    }

    private static Key key(BudgetTable table, Row row) {
        return new Key(row.kind(), row.unit(), table.text(row, Field.ITEM_CODE));
    }
}
