package budgetexplorer.write.workbook;

import budgetexplorer.model.chart.Quantity;
import budgetexplorer.model.chart.ScatterData;
import budgetexplorer.model.handout.Section.Row;
import budgetexplorer.write.workbook.Plot.Cells;
import budgetexplorer.write.workbook.Plot.Kind;
import budgetexplorer.write.workbook.Plot.Series;
import budgetexplorer.write.workbook.Plot.Side;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Plans charts of points. Every point is a series, whose name is its label.
record PointPlan(PlanWords words, String title) {
    ChartPlan of(ScatterData data) {
        List<Row> rows = data.points().stream()
                .map(point -> PlanWords.row(point.name(),
                        Stream.of(PlanWords.cell(point.across()), PlanWords.cell(point.up()))))
                .toList();
        Plot.Axis across = axis(data, ScatterData.Point::across, data.across());
        Plot.Axis up = axis(data, ScatterData.Point::up, data.up());
        var axis = new Plot.Axis(up.title(), up.format(), Optional.empty(),
                new Plot.Across(across.title(), across.format()));
        List<Side> sides = LabelSides.of(data.points().stream().map(this::spot).toList());
        List<Series> series = IntStream.range(0, rows.size())
                .mapToObj(index -> new Series(
                        new Cells(Cells.cell(index + 1, 0), Cells.cell(index + 1, 1), Cells.cell(index + 1, 2)),
                        Plot.Paint.of(data.points().get(index).ink()), List.of(), false, "", sides.get(index)))
                .toList();
        var plot = new Plot(Kind.POINTS, title, rows.size(), series, axis, true);
        return new ChartPlan(List.of(PlanWords.names(words.name()), PlanWords.numbers(data.across()),
                PlanWords.numbers(data.up())), rows, List.of(plot), false);
    }

    private LabelSides.Spot spot(ScatterData.Point point) {
        return new LabelSides.Spot(point.name(), words.value(point.across()), words.value(point.up()));
    }

    /// What is measured, and the unit of money if it is money.
    private Plot.Axis axis(ScatterData data, Function<ScatterData.Point, Quantity> quantity, String measured) {
        Plot.Axis axis = words.axis(data.points().stream().map(quantity).toList());
        return new Plot.Axis(axis.title().isEmpty() ? measured : measured + " · " + axis.title(), axis.format());
    }
}
