package budgetexplorer.check.table.random;

import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Column;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.Source;
import budgetexplorer.model.table.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Makes a table of exact amounts, each rounded on its own to what the budget states.
final class TableMaker {
    /// How amounts are stated.
    ///
    /// @param step   what the last digit is worth, in 分
    /// @param blanks percent of the zeros that are left out
    record Style(MoneyUnit unit, long step, int blanks) {}

    private final TableKind kind;
    private final List<Field> fields;
    private final Style style;
    private final Random random;
    private final List<Row> rows = new ArrayList<>();

    TableMaker(TableKind kind, Style style, Random random, Field... fields) {
        this.kind = kind;
        this.fields = List.of(fields);
        this.style = style;
        this.random = random;
    }

    void row(RowKind rowKind, @Nullable String unit, Map<Field, String> texts, Map<Field, Long> amounts) {
        List<Cell> cells = fields.stream().map(field -> cell(field, texts, amounts)).toList();
        rows.add(new Row(rowKind, unit, rows.size() + 5, cells));
    }

    private Cell cell(Field field, Map<Field, String> texts, Map<Field, Long> amounts) {
        if (!field.isAmount()) {
            return texts.containsKey(field) ? new Cell.Text(texts.get(field)) : new Cell.Blank();
        }
        if (!amounts.containsKey(field) && (field == Field.INCOME || field == Field.EXPENSE)) {
            return new Cell.Blank();
        }
        long fen = rounded(amounts.getOrDefault(field, 0L));
        return fen == 0 && random.nextInt(100) < style.blanks
                ? new Cell.Blank()
                : new Cell.Amount(new Money(fen, style.step));
    }

    private long rounded(long fen) {
        return Math.floorDiv(Math.abs(fen) + style.step / 2, style.step) * style.step * Long.signum(fen);
    }

    BudgetTable table() {
        List<Column> columns = IntStream.range(0, fields.size())
                .mapToObj(i -> new Column(fields.get(i), fields.get(i).name(), i)).toList();
        return new BudgetTable(kind, kind.title(), Source.of("random.xlsx", kind.title()), style.unit, columns, rows,
                List.of());
    }
}
