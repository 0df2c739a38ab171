package budgetexplorer.benchmarks.library;

import budgetexplorer.model.Money;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Column;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes one table row by row in the form that a real document has. For one use.
final class TableMaker {
    private static final Cell BLANK = new Cell.Blank();
    private static final long STEP = 10_000;
    private static final Cell ZERO = new Cell.Amount(new Money(0, STEP));

    private final BudgetTable form;
    private final List<Row> rows = new ArrayList<>();
    private int number;

    /// @param form the table of a real document
    TableMaker(BudgetTable form) {
        this.form = form;
        this.number = form.rows().getFirst().number();
    }

    /// An amount of so many 百元.
    static Money money(long amount) {
        return new Money(amount * STEP, STEP);
    }

    /// Adds a row; amounts that are not given are zero, texts blank.
    TableMaker row(RowKind kind, @Nullable String unit, Map<Field, String> texts, Map<Field, Long> amounts) {
        return row(kind, unit, form.columns().stream().map(Column::field).map(
                field -> field.isAmount() ? cell(amounts.getOrDefault(field, 0L)) : cell(texts.get(field))).toList());
    }

    /// Adds a row of the cells given.
    TableMaker row(RowKind kind, @Nullable String unit, List<Cell> cells) {
        rows.add(new Row(kind, unit, number++, cells));
        return this;
    }

    static Cell cell(long amount) {
        return amount == 0 ? ZERO : new Cell.Amount(money(amount));
    }

    private static Cell cell(@Nullable String text) {
        return text == null ? BLANK : new Cell.Text(text);
    }

    BudgetTable table(String file, List<String> notes) {
        return new BudgetTable(form.kind(), form.title(), new Source(file, form.source().sheets()), form.unit(),
                form.columns(), rows, notes);
    }
}
