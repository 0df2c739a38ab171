package budgetexplorer.service.compare;

import budgetexplorer.compare.Row;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.model.chart.GroupData;
import budgetexplorer.model.chart.Quantity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A bar of each budget for every row.
record GroupedChart(ChartSubject subject) {
    /// More bars than this cannot be read.
    private static final int MOST_BARS = 72;
    private static final int LEAST_ROWS = 4;

    /// The budgets with the most and the least of a row.
    private record Spread(Row row, int most, int least, long width) {}

    Chart chart() {
        List<Row> all = subject.rows();
        List<Row> rows = all.stream().limit(Math.max(LEAST_ROWS, MOST_BARS / subject.count())).toList();
        List<GroupData.Series> series = subject.sides()
                .mapToObj(side -> new GroupData.Series(subject.side(side), subject.sideInk(side))).toList();
        return subject.chart("grouped", subject.messages().text("compare.chart.grouped"), heading(rows),
                subject.leftOut(rows.size(), all.size()),
                new GroupData(series, rows.stream().map(this::group).toList()));
    }

    private GroupData.Group group(Row row) {
        return new GroupData.Group(subject.name(row), subject.sides().mapToObj(side -> subject.quantity(row, side)
                .map(quantity -> new GroupData.Bar(quantity, subject.isByShare() ? subject.remark(row, side) : "",
                        row.values().get(side).link())))
                .toList());
    }

    private String heading(List<Row> rows) {
        Optional<Spread> widest = rows.stream().flatMap(row -> spread(row).stream())
                .max(Comparator.comparingLong(Spread::width));
        if (rows.isEmpty()) {
            return subject.messages().text("compare.chart.empty.rows");
        }
        String what = subject.messages().text(
                subject.isByShare() ? "compare.chart.ofShares" : "compare.chart.ofAmounts",
                subject.words().rows(subject.comparison()));
        return widest.filter(spread -> spread.width() > 0).map(spread -> subject.messages().text(
                "compare.chart.widest", what, subject.words().name(subject.comparison(), spread.row()),
                told(spread.row(), spread.most()), told(spread.row(), spread.least())))
                .orElseGet(() -> subject.words().heading(subject.comparison()));
    }

    private Optional<Spread> spread(Row row) {
        List<Integer> known = subject.sides().filter(side -> subject.counted(row, side).isPresent()).boxed().toList();
        Comparator<Integer> order = Comparator.comparingLong(side -> position(row, side));
        return known.size() < 2
                ? Optional.empty()
                : known.stream().max(order).flatMap(most -> known.stream().min(order).map(least -> new Spread(row, most,
                        least, position(row, most) - position(row, least))));
    }

    private long position(Row row, int side) {
        return subject.counted(row, side).map(Quantity::position).orElse(0L);
    }

    private String told(Row row, int side) {
        return subject.quantity(row, side)
                .map(quantity -> subject.messages().text("compare.note.place", subject.side(side),
                        subject.text(quantity)))
                .orElseGet(() -> subject.messages().text("compare.heading.amount.nothing", subject.side(side)));
    }
}
