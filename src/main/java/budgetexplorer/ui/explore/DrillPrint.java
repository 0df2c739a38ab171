package budgetexplorer.ui.explore;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Money;
import budgetexplorer.model.handout.Cell;
import budgetexplorer.model.handout.Section;
import budgetexplorer.model.handout.Section.Align;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The drill-down as it is unfolded, to be printed.
///
/// @param heading what it shows, in a sentence
/// @param rows    those that are unfolded, in the order they are shown in
/// @param columns those that are shown, in their order
record DrillPrint(BudgetSummary budget, String heading, List<ExploreNode> rows, List<Column> columns,
        Messages messages) {
    DrillPrint {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /// A column: its title, and what its cells hold.
    record Column(String title, Content content) {}

    /// What the cells of a column hold.
    sealed interface Content {
        record Name() implements Content {}

        record Amount(AmountColumn amount) implements Content {}

        record Share() implements Content {}
    }

    Section.Table section() {
        return new Section.Table(messages.text("print.drill"), heading, List.of(),
                columns.stream().map(DrillPrint::column).toList(), 1, rows.stream().map(this::row).toList(), notes());
    }

    private static Section.Column column(Column column) {
        return new Section.Column(List.of(column.title()),
                column.content() instanceof Content.Name ? Align.LEFT : Align.RIGHT);
    }

    private Section.Row row(ExploreNode node) {
        return new Section.Row(columns.stream().map(column -> cell(node, column.content())).toList(),
                node.parent() == null, node.path().size() - 1);
    }

    private static Cell cell(ExploreNode node, Content content) {
        return switch (content) {
            case Content.Name() -> new Cell.Words(node.title());
            case Content.Amount(var amount) -> amount(amount.of(node));
            case Content.Share() -> share(node.shareOfParent());
        };
    }

    private static Cell amount(@Nullable Money money) {
        return money == null ? new Cell.Missing(AmountFormat.DASH) : new Cell.Amount(money);
    }

    private static Cell share(@Nullable Double share) {
        return share == null ? new Cell.Missing(AmountFormat.DASH) : new Cell.Ratio(share, false);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (rows.stream().anyMatch(row -> row.node().isComputed())) {
            notes.add(messages.text("print.drill.computed"));
        }
        notes.add(messages.text("print.drill.source", budget.file()));
        return notes;
    }
}
