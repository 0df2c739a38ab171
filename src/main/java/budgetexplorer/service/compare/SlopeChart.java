package budgetexplorer.service.compare;

import budgetexplorer.compare.Row;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.model.chart.Quantity;
import budgetexplorer.model.chart.SlopeData;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Two budgets, each row joined by a line: of one department's years the first and the last.
record SlopeChart(ChartSubject subject) {
    private static final int MOST = 14;

    Chart chart() {
        boolean isOfTwo = subject.count() == 2
                || (subject.count() > 2 && !new SideNames(subject.words(), subject.comparison()).departmentsDiffer());
        List<Integer> ends = isOfTwo ? ends() : List.of(0, 0);
        int from = ends.getFirst();
        int to = ends.getLast();
        List<Row> all = subject.rows();
        List<SlopeData.Slope> slopes = !isOfTwo
                ? List.of()
                : all.stream().limit(MOST).map(row -> new SlopeData.Slope(subject.name(row),
                        subject.counted(row, from), subject.counted(row, to), subject.rowInk(row), "",
                        row.values().get(to).link().or(() -> row.values().get(from).link()))).toList();
        return subject.chart("slope", subject.messages().text("compare.chart.slope"), heading(isOfTwo, from, to),
                isOfTwo ? subject.leftOut(slopes.size(), all.size()) : List.of(),
                new SlopeData(subject.side(from), subject.side(to), slopes));
    }

    private List<Integer> ends() {
        List<Integer> ordered = subject.sides().boxed().sorted(Comparator
                .comparingInt((Integer side) -> subject.count() > 2
                        ? subject.comparison().sides().get(side).budget().id().year()
                        : 0))
                .toList();
        return List.of(ordered.getFirst(), ordered.getLast());
    }

    private String heading(boolean isOfTwo, int from, int to) {
        if (!isOfTwo) {
            return subject.messages().text("compare.chart.empty.two");
        }
        Optional<Row> most = subject.rows().stream()
                .filter(row -> subject.counted(row, from).isPresent() && subject.counted(row, to).isPresent())
                .max(Comparator.comparingLong(row -> Math.abs(position(row, to) - position(row, from))));
        boolean departments = new SideNames(subject.words(), subject.comparison()).departmentsDiffer();
        return most.map(row -> subject.messages().text(
                departments ? "compare.chart.gap" : "compare.chart.change", subject.side(from), subject.side(to),
                subject.words().name(subject.comparison(), row), told(row, from), told(row, to)))
                .orElseGet(() -> subject.messages().text("compare.chart.empty.rows"));
    }

    private long position(Row row, int side) {
        return subject.counted(row, side).map(Quantity::position).orElse(0L);
    }

    private String told(Row row, int side) {
        return subject.counted(row, side).map(subject::text).orElse("");
    }
}
