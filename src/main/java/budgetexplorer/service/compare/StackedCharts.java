package budgetexplorer.service.compare;

import budgetexplorer.compare.Row;
import budgetexplorer.model.Money;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.model.chart.Ink;
import budgetexplorer.model.chart.StackData;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A bar for each budget, of its rows: as long as its amounts, or all of one length.
record StackedCharts(ChartSubject subject) {
    /// The most parts of a bar that have colours to be told apart; the rest is one.
    private static final int MOST_PARTS = 9;

    Chart amounts() {
        return chart("stacked", subject.messages().text("compare.chart.stacked"), most(), StackData.Scale.AMOUNTS);
    }

    Chart shares() {
        return chart("shares", subject.messages().text("compare.chart.shares"),
                new Heading(subject.words(), subject.comparison()).composition(), StackData.Scale.SHARES);
    }

    private Chart chart(String name, String label, String heading, StackData.Scale scale) {
        List<Row> all = subject.parts();
        boolean isEmpty = all.isEmpty() || subject.sides().allMatch(side -> subject.total(side).isEmpty());
        boolean rest = all.size() > MOST_PARTS + 1;
        List<Row> rows = all.stream().limit(rest ? MOST_PARTS : all.size()).toList();
        List<Row> others = all.subList(rows.size(), all.size());
        List<StackData.Series> series = new ArrayList<>(rows.stream()
                .map(row -> new StackData.Series(subject.name(row), subject.rowInk(row))).toList());
        if (rest) {
            series.add(new StackData.Series(subject.messages().text("chart.rest", others.size()), Ink.Role.NEUTRAL));
        }
        List<StackData.Stack> stacks = isEmpty
                ? List.of()
                : subject.sides().mapToObj(side -> stack(side, rows, others)).toList();
        return subject.chart(name, label,
                isEmpty ? subject.messages().text("compare.chart.empty.rows") : heading, List.of(),
                new StackData(series, stacks, scale));
    }

    private StackData.Stack stack(int side, List<Row> rows, List<Row> others) {
        List<Optional<Money>> parts = new ArrayList<>(
                rows.stream().map(row -> row.values().get(side).amount()).toList());
        if (!others.isEmpty()) {
            parts.add(others.stream().flatMap(row -> row.values().get(side).amount().stream()).reduce(Money::plus));
        }
        return new StackData.Stack(subject.side(side), subject.total(side).orElse(null), parts, "",
                subject.comparison().total().values().get(side).link());
    }

    private String most() {
        List<Integer> known = subject.sides().filter(side -> subject.total(side).isPresent()).boxed().toList();
        if (known.isEmpty()) {
            return "";
        }
        long most = known.stream().mapToLong(side -> subject.total(side).orElseThrow().fen()).max().orElseThrow();
        List<Integer> first = known.stream().filter(side -> subject.total(side).orElseThrow().fen() == most).toList();
        String what = subject.words().subject(subject.comparison());
        String amount = subject.words().amount(subject.total(first.getFirst()).orElseThrow());
        return first.size() > 1 && first.size() == known.size()
                ? subject.messages().text("compare.chart.equal", first.size(), what, amount)
                : subject.messages().text("compare.chart.most",
                        subject.words().join(first.stream().map(subject::side).toList()), what, amount);
    }
}
