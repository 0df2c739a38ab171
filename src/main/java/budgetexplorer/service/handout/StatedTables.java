package budgetexplorer.service.handout;

import budgetexplorer.base.Messages;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.Stage;
import budgetexplorer.model.handout.Cell;
import budgetexplorer.model.handout.Section;
import budgetexplorer.model.handout.Section.Align;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Column;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Makes sections of tables as documents state them. Thread-safe.
///
/// @param unit   the unit that amounts will be written in
/// @param budget whose tables they are
public record StatedTables(Messages messages, MoneyUnit unit, BudgetSummary budget) {
    /// More columns of words before the first amount are no keys.
    private static final int MOST_FROZEN = 4;

    /// A whole table.
    public Section.Table of(BudgetTable table) {
        return of(table, table.rows(), IntStream.range(0, table.columns().size()).boxed().toList(), "");
    }

    /// What is shown of a table.
    ///
    /// @param columns the places of the columns, in their order
    /// @param remark  what is left out, in a sentence; may be empty
    public Section.Table of(BudgetTable table, List<Row> rows, List<Integer> columns, String remark) {
        List<Column> shown = columns.stream().map(table.columns()::get).toList();
        return new Section.Table(name(table), heading(table), remarks(table, remark),
                Optional.of(form(table)), shown.stream().map(StatedTables::column).toList(), frozen(shown),
                rows.stream().map(row -> row(row, columns)).toList(), notes(table));
    }

    /// A few words for a table, the same as for the whole of it.
    public String name(BudgetTable table) {
        return messages.text("print.table", table.kind().number(), title(table));
    }

    private static String title(BudgetTable table) {
        return table.title().isBlank() ? table.kind().title() : table.title();
    }

    private String heading(BudgetTable table) {
        return messages.text("tables.heading", table.kind().number(), title(table));
    }

    private Section.Form form(BudgetTable table) {
        String number = messages.text(
                budget.id().stage() == Stage.PUBLISHED ? "print.form.published" : "print.form",
                "%02d".formatted(table.kind().number()));
        return new Section.Form(
                messages.text("print.form.left", number, budget.department().code(), budget.department().name()),
                messages.text("print.form.right", String.valueOf(budget.id().year()), unit.label()));
    }

    private List<String> remarks(BudgetTable table, String remark) {
        List<String> remarks = new ArrayList<>();
        if (table.unit() != unit) {
            remarks.add(messages.text("tables.unit.differs", table.unit().label(), unit.label()));
        }
        if (!remark.isEmpty()) {
            remarks.add(remark);
        }
        return remarks;
    }

    private static Section.Column column(Column column) {
        String label = column.label().isBlank() ? column.letters() : column.label();
        return new Section.Column(List.of(label.split("/")),
                column.field().isAmount() ? Align.RIGHT : Align.LEFT);
    }

    /// The codes and names before the first amount; beside amounts on both sides, none.
    private static int frozen(List<Column> columns) {
        int keys = 0;
        while (keys < columns.size() && !columns.get(keys).field().isAmount()) {
            keys++;
        }
        boolean twoSided = columns.stream().anyMatch(column -> column.field() == Field.EXPENSE_NAME);
        return twoSided ? 0 : keys <= MOST_FROZEN ? keys : 1;
    }

    private static Section.Row row(Row row, List<Integer> columns) {
        return new Section.Row(columns.stream().map(place -> cell(row.cells().get(place))).toList(), isStrong(row), 0);
    }

    private static boolean isStrong(Row row) {
        return switch (row.kind()) {
            case TOTAL, FUND, DEPARTMENT, UNIT -> true;
            case ITEM, PROJECT, LINE -> false;
        };
    }

    /// A blank stays blank: it is not zero. A zero that is stated is printed as one.
    private static Cell cell(budgetexplorer.model.table.Cell cell) {
        return switch (cell) {
            case budgetexplorer.model.table.Cell.Blank() -> new Cell.Words("");
            case budgetexplorer.model.table.Cell.Text(var words) ->
                new Cell.Words(words.strip().replaceAll("\\s*\\n\\s*", " "));
            case budgetexplorer.model.table.Cell.Amount(var money) -> new Cell.Amount(money, false, true);
        };
    }

    private List<String> notes(BudgetTable table) {
        List<String> notes = new ArrayList<>(table.notes());
        notes.add(messages.text("print.source", table.source().file(),
                String.join(messages.text("list.separator"), table.source().sheets())));
        return notes;
    }
}
