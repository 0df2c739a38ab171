package budgetexplorer.service.compare;

import budgetexplorer.base.Messages;
import budgetexplorer.compare.Comparison;
import budgetexplorer.compare.ComparisonTable;
import budgetexplorer.compare.Figure;
import budgetexplorer.compare.Measure;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.model.handout.Cell;
import budgetexplorer.model.handout.Furniture;
import budgetexplorer.model.handout.Handout;
import budgetexplorer.model.handout.Section;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Makes what is printed, saved and exported of a comparison. Not thread-safe.
public record ComparisonHandout(Messages messages, AmountFormat format) {
    /// How many budgets the head of a page can name one by one.
    private static final int MOST_NAMED = 3;

    /// The table with charts after it, dated today. Charts that show nothing are left out.
    public Handout of(ComparisonTable table, List<Chart> charts) {
        return of(table, charts, LocalDate.now(ZoneId.systemDefault()));
    }

    /// The table with charts after it.
    ///
    /// @param date that stands at the foot of the pages
    public Handout of(ComparisonTable table, List<Chart> charts, LocalDate date) {
        List<Section> sections = new ArrayList<>();
        sections.add(table(table));
        charts.stream().filter(chart -> !chart.data().isEmpty()).map(Section.Picture::new).forEach(sections::add);
        String title = title(table.comparison());
        return new Handout(title, format.unit(), furniture(table.comparison(), title, date), sections);
    }

    /// The table alone.
    public Section.Table table(ComparisonTable table) {
        Comparison comparison = table.comparison();
        List<Section.Row> rows = new ArrayList<>();
        table.lines().forEach(line -> rows.add(row(table, words().title(comparison, line.row()), line, false)));
        rows.add(row(table, words().total(comparison), table.total(), true));
        return new Section.Table(messages.text("compare.sheet", words().rows(comparison)), words().heading(comparison),
                words().warnings(comparison), columns(table), 1, rows, words().notes(table));
    }

    /// A budget stands above its measures.
    private List<Section.Column> columns(ComparisonTable table) {
        List<Section.Column> columns = new ArrayList<>();
        String rows = words().rows(table.comparison());
        columns.add(new Section.Column(List.of(rows), Section.Align.LEFT));
        table.columns().forEach(column -> columns.add(new Section.Column(
                List.of(words().side(table.comparison(), column.side()), words().measure(column.measure())),
                Section.Align.RIGHT)));
        return columns;
    }

    private Section.Row row(ComparisonTable table, String name, ComparisonTable.Line line, boolean strong) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Words(name));
        IntStream.range(0, line.figures().size())
                .forEach(i -> cells.add(cell(line.figures().get(i), table.columns().get(i).measure())));
        return new Section.Row(cells, strong, line.row().depth());
    }

    private Cell cell(Figure figure, Measure measure) {
        boolean signed = ComparisonWords.isSigned(measure);
        return switch (figure) {
            case Figure.Amount(var money) -> new Cell.Amount(money, signed);
            case Figure.Ratio(var value) -> new Cell.Ratio(value, signed);
            case Figure.Missing _ -> new Cell.Missing(words().figure(figure, measure));
        };
    }

    private String title(Comparison comparison) {
        return messages.text("compare.handout.title", words().subject(comparison), words().rows(comparison));
    }

    private Furniture furniture(Comparison comparison, String title, LocalDate date) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(messages.language().locale())
                .format(date);
        return new Furniture(title, budgets(comparison), messages.text("print.foot", format.unit().label(), day),
                (page, pages) -> messages.text("print.page", page, pages));
    }

    private String budgets(Comparison comparison) {
        List<String> names = comparison.sides().stream().map(words()::side).toList();
        return names.size() <= MOST_NAMED
                ? words().joinLong(names)
                : messages.text("compare.handout.more", names.getFirst(), names.size());
    }

    private ComparisonWords words() {
        return new ComparisonWords(messages, format);
    }
}
