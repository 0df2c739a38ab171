package budgetexplorer.service.compare;

import budgetexplorer.base.Messages;
import budgetexplorer.compare.Comparison;
import budgetexplorer.compare.ComparisonTable;
import budgetexplorer.compare.Figure;
import budgetexplorer.compare.Measure;
import budgetexplorer.compare.Row;
import budgetexplorer.compare.Side;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Money;
import budgetexplorer.model.Stage;
import java.util.List;

/// Puts comparisons into words. Not thread-safe.
public record ComparisonWords(Messages messages, AmountFormat format) {
    /// What a comparison shows, in a sentence.
    public String heading(Comparison comparison) {
        return new Heading(this, comparison).sentence();
    }

    /// What a reader must know first, each a sentence: different years, stages or units of money.
    public List<String> warnings(Comparison comparison) {
        return new Warnings(this, comparison).sentences();
    }

    /// Where figures come from, what they leave out, and where stated and computed totals differ.
    public List<String> notes(ComparisonTable table) {
        return new Notes(this, table).sentences();
    }

    /// A budget in a few words, as short as tells it from the others: `405 · 2026`.
    public String side(Comparison comparison, int side) {
        return new SideNames(this, comparison).of(side);
    }

    /// A budget in full: `405 柳州市科学技术局 2026 公开`.
    public String side(Side side) {
        BudgetId id = side.budget().id();
        String name = messages.text("compare.side.full", id.department(), side.budget().department().name(),
                year(id.year()), stage(id.stage()));
        return id.revision() > 1 ? messages.text("compare.side.revision", name, id.revision()) : name;
    }

    /// What the rows are: 类, 款, 项, projects, items.
    public String rows(Comparison comparison) {
        var question = comparison.question();
        return switch (question.dimension()) {
            case FUNCTION, ECONOMY -> question.level()
                    .map(level -> messages.text("compare.level." + level.name()))
                    .orElseGet(() -> messages.text("compare.depth." + question.path().size()));
            case STRUCTURE -> messages.text("compare.rows.STRUCTURE");
            case FUND -> messages.text("compare.rows.FUND");
            case THREE_PUBLIC -> messages.text("compare.rows.THREE_PUBLIC");
            case PROCUREMENT -> messages.text("compare.rows.PROCUREMENT");
        };
    }

    /// The name of a row: of a code as the classification has it, else in the reader's language.
    public String name(Comparison comparison, Row row) {
        return switch (comparison.question().dimension()) {
            case FUNCTION, ECONOMY -> row.name().isEmpty() ? row.key() : row.name();
            case STRUCTURE, FUND, THREE_PUBLIC, PROCUREMENT -> messages.text("compare.row." + row.key());
        };
    }

    /// Code and name of a row; the name alone where it has no code.
    public String title(Comparison comparison, Row row) {
        return new Row(row.key(), name(comparison, row), row.depth(), row.values(), row.opens()).title();
    }

    /// What the total of the rows is called.
    public String total(Comparison comparison) {
        return comparison.opened().isEmpty()
                ? messages.text("compare.total")
                : title(comparison, comparison.opened().getLast());
    }

    /// What is compared as a whole: `支出预算`, or the row that was opened.
    String subject(Comparison comparison) {
        return comparison.opened().isEmpty()
                ? messages.text("compare.whole." + comparison.question().dimension().name())
                : name(comparison, comparison.opened().getLast());
    }

    /// A measure in a few words, for the head of its column.
    public String measure(Measure measure) {
        return messages.text("compare.measure." + measure.name());
    }

    /// What stands in a cell: the figure, a dash, or 未公布.
    public String figure(Figure figure, Measure measure) {
        return switch (figure) {
            case Figure.Amount(var money) -> isSigned(measure) && money.isPositive()
                    ? "+" + format.cell(money)
                    : format.cell(money);
            case Figure.Ratio(var value) -> isSigned(measure)
                    ? signed(value)
                    : value == 0 ? AmountFormat.DASH : format.share(value);
            case Figure.Missing(var reason) -> reason == Figure.Reason.NOT_PUBLISHED
                    ? messages.text("compare.unpublished")
                    : AmountFormat.DASH;
        };
    }

    /// Whether a measure tells how much more or less something is.
    public static boolean isSigned(Measure measure) {
        return measure.isRelative() || measure == Measure.GROWTH;
    }

    /// Why a cell is empty, in a sentence.
    public String reason(Figure.Reason reason) {
        return messages.text("compare.reason." + reason.name());
    }

    /// `9,050.14 万元`
    String amount(Money money) {
        return format.amount(money) + " " + format.unit().label();
    }

    /// `+16.50 万元`
    String signed(Money money) {
        return (money.isPositive() ? "+" : "") + amount(money);
    }

    /// `+3.4%`
    String signed(double rate) {
        String text = format.share(rate);
        return rate > 0 && !text.equals(format.share(0)) ? "+" + text : text;
    }

    /// Which way an amount went, and by how much; by what part, too, unless it was nothing.
    String changed(Money change, Money before) {
        String way = change.isZero()
                ? messages.text("compare.same")
                : change.isPositive()
                        ? messages.text("chart.more", amount(change))
                        : messages.text("chart.less", amount(change.negate()));
        return change.isZero() || before.isZero()
                ? way
                : messages.text("compare.rate", way,
                        signed(change.shareOf(before.magnitude())));
    }

    String join(List<String> parts) {
        return String.join(messages.text("list.separator"), parts);
    }

    /// Parts that have separators of their own.
    String joinLong(List<String> parts) {
        return String.join(messages.text("list.separator.long"), parts);
    }

    String stage(Stage stage) {
        return messages.text("stage." + stage.name());
    }

    /// Without the separators that numbers have.
    static String year(int year) {
        return String.valueOf(year);
    }
}
