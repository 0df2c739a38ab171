package budgetexplorer.write.workbook;

import budgetexplorer.model.chart.MultiplesData;
import budgetexplorer.model.chart.Quantity;
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

/// Plans small charts, one for each panel, all to one scale.
record MultiplesPlan(PlanWords words) {
    /// How much longer than the longest bar an axis is, for its label.
    private static final double ROOM_FOR_LABEL = 1.35;
    private static final double ROOM_FOR_NEGATIVE = 0.3;

    ChartPlan of(MultiplesData data) {
        List<Column> columns = new ArrayList<>();
        columns.add(PlanWords.names(words.name()));
        data.panels().forEach(panel -> columns.add(PlanWords.numbers(panel.title())));
        List<Row> rows = IntStream.range(0, data.names().size())
                .mapToObj(name -> PlanWords.row(data.names().get(name).name(),
                        data.panels().stream().map(panel -> PlanWords.cell(panel.values().get(name)))))
                .toList();
        List<Quantity> quantities = data.panels().stream().flatMap(panel -> panel.values().stream())
                .flatMap(Optional::stream).toList();
        Plot.Axis axis = words.axis(quantities).within(range(quantities));
        String label = words.label(quantities.stream());
        List<Paint> points = data.names().stream().map(name -> Paint.of(name.ink())).toList();
        List<Plot> plots = IntStream.range(0, data.panels().size()).mapToObj(panel -> {
            var series = new Series(Cells.column(panel + 1, rows.size()), points.getFirst(), points, false, label);
            return new Plot(Kind.BARS, data.panels().get(panel).title(), rows.size(), List.of(series), axis, true,
                    true);
        }).toList();
        return new ChartPlan(columns, rows, plots, false);
    }

    private Plot.Range range(List<Quantity> quantities) {
        double low = quantities.stream().mapToDouble(words::value).min().orElse(0);
        double high = quantities.stream().mapToDouble(words::value).max().orElse(0);
        return new Plot.Range(Optional.of(low < 0 ? low - ROOM_FOR_NEGATIVE * Math.max(high, -low) : 0),
                Optional.of(high > 0 ? high * ROOM_FOR_LABEL : -low * (ROOM_FOR_LABEL - 1)));
    }
}
