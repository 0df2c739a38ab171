package budgetexplorer.service.compare;

import budgetexplorer.compare.Row;
import budgetexplorer.model.Money;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.model.chart.MultiplesData;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A small chart of each department's largest rows; of one department, a small chart of each row over its budgets.
record MultiplesChart(ChartSubject subject) {
    private static final int MOST_BARS = 8;
    private static final int MOST_PANELS = 12;

    Chart chart() {
        boolean departments = new SideNames(subject.words(), subject.comparison()).departmentsDiffer();
        List<Row> all = subject.parts();
        List<Row> rows = all.stream().limit(departments ? MOST_BARS : MOST_PANELS).toList();
        MultiplesData data = departments ? byBudget(rows) : byRow(rows);
        String heading = rows.isEmpty()
                ? subject.messages().text("compare.chart.empty.rows")
                : departments ? coverage(rows) : subject.words().heading(subject.comparison());
        return subject.chart("multiples", subject.messages().text("compare.chart.multiples"), heading,
                subject.leftOut(rows.size(), all.size()), data);
    }

    private MultiplesData byBudget(List<Row> rows) {
        return new MultiplesData(rows.stream()
                .map(row -> new MultiplesData.Name(subject.name(row), subject.rowInk(row))).toList(),
                subject.sides().mapToObj(side -> new MultiplesData.Panel(subject.side(side),
                        rows.stream().map(row -> subject.quantity(row, side)).toList(),
                        subject.total(side).map(subject.words()::amount).orElse(""),
                        subject.comparison().total().values().get(side).link())).toList());
    }

    private MultiplesData byRow(List<Row> rows) {
        return new MultiplesData(subject.sides()
                .mapToObj(side -> new MultiplesData.Name(subject.side(side), subject.sideInk(side))).toList(),
                rows.stream().map(row -> new MultiplesData.Panel(subject.name(row),
                        subject.sides().mapToObj(side -> subject.quantity(row, side)).toList(), "",
                        row.values().stream().flatMap(value -> value.link().stream()).findFirst())).toList());
    }

    /// How much of each budget the rows make.
    private String coverage(List<Row> rows) {
        DoubleSummaryStatistics shares = subject.sides().boxed().flatMap(side -> share(rows, side).stream())
                .collect(Collectors.summarizingDouble(share -> share));
        if (shares.getCount() == 0) {
            return subject.words().heading(subject.comparison());
        }
        String least = subject.words().format().share(shares.getMin());
        String most = subject.words().format().share(shares.getMax());
        String what = subject.words().subject(subject.comparison());
        return least.equals(most)
                ? subject.messages().text("compare.chart.coverage.same", what, rows.size(), most)
                : subject.messages().text("compare.chart.coverage", what, rows.size(), least, most);
    }

    private Optional<Double> share(List<Row> rows, int side) {
        Optional<Money> sum = rows.stream().flatMap(row -> row.values().get(side).amount().stream())
                .reduce(Money::plus);
        return subject.total(side).filter(total -> !total.isZero())
                .flatMap(total -> sum.map(money -> money.shareOf(total)));
    }
}
