package budgetexplorer.write.workbook;

import budgetexplorer.model.chart.LineData;
import budgetexplorer.model.chart.Quantity;
import budgetexplorer.model.chart.SlopeData;
import budgetexplorer.model.chart.SlopeData.Slope;
import budgetexplorer.model.handout.Section.Column;
import budgetexplorer.model.handout.Section.Row;
import budgetexplorer.write.workbook.Plot.Cells;
import budgetexplorer.write.workbook.Plot.Kind;
import budgetexplorer.write.workbook.Plot.Paint;
import budgetexplorer.write.workbook.Plot.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;

/// Plans charts of lines.
record LinePlans(PlanWords words, String title) {
    /// More lines than these are not labelled point by point.
    private static final int MOST_LABELLED = 4;
    /// How high a label is as a part of the largest value.
    private static final double LABEL = 0.06;

    ChartPlan of(LineData data) {
        List<Column> columns = new ArrayList<>();
        columns.add(PlanWords.names(words.messages().text("workbook.year")));
        data.lines().forEach(line -> columns.add(PlanWords.numbers(line.name())));
        List<Row> rows = IntStream.range(0, data.places().size())
                .mapToObj(place -> PlanWords.row(data.places().get(place),
                        data.lines().stream().map(line -> PlanWords
                                .cell(line.points().get(place).map(LineData.Point::amount).orElse(null)))))
                .toList();
        List<Series> series = IntStream.range(0, data.lines().size())
                .mapToObj(line -> line(data.lines().get(line), Cells.column(line + 1, rows.size()))).toList();
        double most = data.lines().stream().flatMap(line -> line.points().stream()).flatMap(Optional::stream)
                .mapToDouble(point -> Math.abs(words.value(point.amount()))).max().orElse(0);
        return plan(columns, rows, new Plot(Kind.LINES, title, rows.size(), series, words.amounts(most),
                series.size() <= MOST_LABELLED && areApart(values(data))));
    }

    /// Points that follow from other figures are hollow.
    private Series line(LineData.Line line, Cells cells) {
        List<Paint> points = line.points().stream()
                .map(point -> new Paint(Optional.of(line.ink()), point.map(LineData.Point::derived).orElse(false)))
                .toList();
        return new Series(cells, Paint.of(line.ink()), points, true, words.formats().amountLabel());
    }

    /// A row for each slope, so that it is read as a table of two columns.
    ChartPlan of(SlopeData data) {
        List<Column> columns = List.of(PlanWords.names(words.name()), PlanWords.numbers(data.left()),
                PlanWords.numbers(data.right()));
        List<Row> rows = data.slopes().stream()
                .map(slope -> PlanWords.row(slope.name(),
                        Stream.of(PlanWords.cell(slope.from()), PlanWords.cell(slope.to()))))
                .toList();
        List<Quantity> quantities = data.slopes().stream()
                .flatMap(slope -> Stream.of(slope.from(), slope.to())).flatMap(Optional::stream).toList();
        String label = words.label(quantities.stream());
        List<Series> series = IntStream.range(0, rows.size())
                .mapToObj(row -> slope(data.slopes().get(row), row + 1, label)).toList();
        return plan(columns, rows, new Plot(Kind.LINES, title, 2, series, words.axis(quantities),
                series.size() <= MOST_LABELLED && areApart(values(data))));
    }

    private List<List<Double>> values(LineData data) {
        return IntStream.range(0, data.places().size())
                .mapToObj(place -> data.lines().stream().flatMap(line -> line.points().get(place).stream())
                        .map(point -> words.value(point.amount())).toList())
                .toList();
    }

    private List<List<Double>> values(SlopeData data) {
        return List.of(values(data.slopes().stream().map(Slope::from)), values(data.slopes().stream().map(Slope::to)));
    }

    private List<Double> values(Stream<Optional<Quantity>> quantities) {
        return quantities.flatMap(Optional::stream).map(words::value).toList();
    }

    /// Whether labels of the values of a place do not cover each other, for any place.
    private boolean areApart(List<List<Double>> places) {
        double most = places.stream().flatMap(List::stream).mapToDouble(Math::abs).max().orElse(0);
        return places.stream().allMatch(place -> areApart(place.stream().sorted().toList(), LABEL * most));
    }

    private static boolean areApart(List<Double> sorted, double least) {
        return IntStream.range(1, sorted.size())
                .allMatch(index -> sorted.get(index) - sorted.get(index - 1) >= least);
    }

    private static Series slope(Slope slope, int row, String label) {
        var cells = new Cells(Cells.cell(row, 0), new CellRangeAddress(0, 0, 1, 2),
                new CellRangeAddress(row, row, 1, 2));
        return new Series(cells, slope.ink(), label);
    }

    private static ChartPlan plan(List<Column> columns, List<Row> rows, Plot plot) {
        return new ChartPlan(columns, rows, List.of(plot), false);
    }
}
