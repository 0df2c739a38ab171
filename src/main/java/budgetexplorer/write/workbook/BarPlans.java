package budgetexplorer.write.workbook;

import budgetexplorer.model.chart.BarData;
import budgetexplorer.model.chart.GroupData;
import budgetexplorer.model.chart.Quantity;
import budgetexplorer.model.chart.StackData;
import budgetexplorer.model.handout.Cell;
import budgetexplorer.model.handout.Section.Column;
import budgetexplorer.model.handout.Section.Row;
import budgetexplorer.write.workbook.Plot.Cells;
import budgetexplorer.write.workbook.Plot.Kind;
import budgetexplorer.write.workbook.Plot.Paint;
import budgetexplorer.write.workbook.Plot.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Plans charts of bars.
record BarPlans(PlanWords words, String title) {
    /// More bars than these are not labelled one by one.
    private static final int MOST_LABELLED = 40;

    ChartPlan of(BarData data) {
        List<Row> rows = data.bars().stream()
                .map(bar -> PlanWords.row(bar.name(), Stream.of(PlanWords.cell(bar.amount()),
                        (Cell) new Cell.Words(bar.remark()))))
                .toList();
        List<Paint> points = data.bars().stream().map(bar -> Paint.of(bar.ink())).toList();
        double most = data.bars().stream().map(BarData.Bar::amount).filter(Objects::nonNull)
                .mapToDouble(amount -> Math.abs(words.value(amount))).max().orElse(0);
        var series = new Series(Cells.column(1, rows.size()), points.isEmpty() ? Paint.NONE : points.getFirst(), points,
                false, words.formats().amountLabel());
        var plot = new Plot(Kind.BARS, title, rows.size(), List.of(series), words.amounts(most), true);
        return plan(List.of(PlanWords.names(words.name()), PlanWords.numbers(words.messages().text("workbook.amount")),
                PlanWords.names(words.messages().text("workbook.remark"))), rows, plot);
    }

    ChartPlan of(GroupData data) {
        List<Row> rows = data.groups().stream()
                .map(group -> PlanWords.row(group.name(),
                        group.bars().stream().map(bar -> PlanWords.cell(bar.map(GroupData.Bar::quantity)))))
                .toList();
        List<Quantity> quantities = data.groups().stream().flatMap(group -> group.bars().stream())
                .flatMap(Optional::stream).map(GroupData.Bar::quantity).toList();
        List<Series> series = IntStream.range(0, data.series().size())
                .mapToObj(index -> new Series(Cells.column(index + 1, rows.size()), data.series().get(index).ink(),
                        words.label(quantities.stream())))
                .toList();
        var plot = new Plot(Kind.BARS, title, rows.size(), series, words.axis(quantities),
                rows.size() * series.size() <= MOST_LABELLED);
        return plan(columns(data.series().stream().map(GroupData.Series::name)), rows, plot);
    }

    ChartPlan of(StackData data) {
        List<Row> rows = data.stacks().stream()
                .map(stack -> PlanWords.row(stack.name(),
                        Stream.concat(stack.parts().stream().map(part -> PlanWords.cell(part.orElse(null))),
                                Stream.of(PlanWords.cell(stack.total())))))
                .toList();
        List<Series> series = IntStream.range(0, data.series().size())
                .mapToObj(index -> new Series(Cells.column(index + 1, rows.size()), data.series().get(index).ink(),
                        words.formats().amountLabel()))
                .toList();
        boolean shares = data.scale() == StackData.Scale.SHARES;
        var axis = shares ? new Plot.Axis("", "0%") : words.amounts(largest(data));
        var plot = new Plot(shares ? Kind.SHARE_BARS : Kind.STACKED_BARS, title, rows.size(), series, axis, false);
        return plan(columns(Stream.concat(data.series().stream().map(StackData.Series::name),
                Stream.of(words.messages().text("workbook.total")))), rows, plot);
    }

    private double largest(StackData data) {
        return data.stacks().stream().mapToDouble(stack -> stack.parts().stream().flatMap(Optional::stream)
                .mapToDouble(words::value).sum()).max().orElse(0);
    }

    private List<Column> columns(Stream<String> headers) {
        List<Column> columns = new ArrayList<>();
        columns.add(PlanWords.names(words.name()));
        headers.map(PlanWords::numbers).forEach(columns::add);
        return columns;
    }

    private static ChartPlan plan(List<Column> columns, List<Row> rows, Plot plot) {
        return new ChartPlan(columns, rows, List.of(plot), false);
    }
}
