package budgetexplorer.ui.kit.table;

import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// An order of a table's rows by one column. The 合计 row stays on top, blank cells come last, and rows that are the same in
/// the column stay in their official order.
///
/// @param column the place among the table's columns, from 0
public record RowOrder(int column, boolean descending) {
    /// What rows are ordered by; made once for each row.
    private record Key(Row row, int group, long amount, @Nullable CollationKey words) {}

    private static final int TOTALS = 0;
    private static final int AMOUNTS = 1;
    private static final int WORDS = 2;
    private static final int BLANKS = 3;

    /// The rows in this order.
    public List<Row> sort(List<Row> rows) {
        Collator collator = Collator.getInstance(Locale.CHINA);
        Comparator<Key> within = Comparator.comparingLong(Key::amount).thenComparing(Key::words,
                Comparator.nullsFirst(Comparator.naturalOrder()));
        return rows.stream().map(row -> key(row, collator))
                .sorted(Comparator.comparingInt(Key::group).thenComparing(descending ? within.reversed() : within))
                .map(Key::row).toList();
    }

    private Key key(Row row, Collator collator) {
        if (row.kind() == RowKind.TOTAL) {
            return new Key(row, TOTALS, 0, null);
        }
        return switch (row.cells().get(column)) {
            case Cell.Amount(var money) -> new Key(row, AMOUNTS, money.fen(), null);
            case Cell.Text(var text) -> new Key(row, WORDS, 0, collator.getCollationKey(text));
            case Cell.Blank() -> new Key(row, BLANKS, 0, null);
        };
    }

    /// Whether a table has the column.
    boolean fits(BudgetTable table) {
        return column < table.columns().size();
    }
}
