package budgetexplorer.service.compare;

import budgetexplorer.compare.Row;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.model.chart.HeatData;
import budgetexplorer.model.chart.Quantity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All rows of all budgets as a table, the darker the more.
record HeatChart(ChartSubject subject) {
    private record Place(Row row, int side, Quantity quantity) {}

    Chart chart() {
        List<Row> rows = subject.rows();
        return subject.chart("heat", subject.messages().text("compare.chart.heat"), heading(rows), List.of(),
                new HeatData(subject.sides().mapToObj(subject::side).toList(), rows.stream().map(this::row).toList()));
    }

    private HeatData.Row row(Row row) {
        return new HeatData.Row(subject.name(row), subject.sides().mapToObj(side -> subject.quantity(row, side)
                .map(quantity -> new HeatData.Cell(quantity, subject.isByShare() ? subject.remark(row, side) : "",
                        row.values().get(side).link())))
                .toList());
    }

    private String heading(List<Row> rows) {
        Optional<Place> most = rows.stream().flatMap(this::places)
                .max(Comparator.comparingLong(place -> place.quantity().position()));
        return most.map(place -> subject.messages().text("compare.chart.darkest", subject.side(place.side()),
                subject.words().name(subject.comparison(), place.row()), subject.text(place.quantity())))
                .orElseGet(() -> subject.messages().text("compare.chart.empty.rows"));
    }

    private Stream<Place> places(Row row) {
        return subject.sides().boxed().flatMap(side -> subject.quantity(row, side)
                .map(quantity -> new Place(row, side, quantity)).stream());
    }
}
