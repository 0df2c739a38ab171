package budgetexplorer.service.compare;

import budgetexplorer.compare.Row;
import budgetexplorer.model.Money;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.model.chart.Ink;
import budgetexplorer.model.chart.WaterfallData;
import budgetexplorer.model.chart.WaterfallData.Kind;
import budgetexplorer.model.chart.WaterfallData.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How one budget's total becomes another's, row by row. What no row explains is a step of its own.
///
/// @param from the place of the budget to begin with
/// @param to   the place of the other
record DifferenceChart(ChartSubject subject, int from, int to) {
    private static final int MOST = 14;

    private record Change(Row row, Money amount) {}

    Chart chart() {
        Optional<Money> before = subject.total(from);
        Optional<Money> now = subject.total(to);
        boolean drawn = from != to && before.isPresent() && now.isPresent();
        List<Change> changes = drawn ? changes() : List.of();
        List<Change> told = changes.stream().limit(MOST).toList();
        return subject.chart("waterfall", subject.messages().text("compare.chart.waterfall"),
                drawn ? heading(before.orElseThrow(), now.orElseThrow(), changes) : missing(),
                drawn ? List.of(subject.messages().text("compare.chart.waterfall.note")) : List.of(),
                new WaterfallData(drawn ? steps(before.orElseThrow(), now.orElseThrow(), told) : List.of(),
                        new WaterfallData.Words(subject.messages().text("chart.increase"),
                                subject.messages().text("chart.decrease"), subject.messages().text("chart.cut"))));
    }

    private String missing() {
        return subject.messages().text(from == to ? "compare.chart.empty.one" : "compare.chart.empty.totals");
    }

    private List<Change> changes() {
        return subject.parts().stream()
                .flatMap(row -> row.values().get(to).counted()
                        .flatMap(now -> row.values().get(from).counted().map(now::minus)).stream()
                        .filter(change -> !change.isZero()).map(change -> new Change(row, change)))
                .sorted(Comparator.comparingLong((Change change) -> Math.abs(change.amount().fen())).reversed())
                .toList();
    }

    private List<Step> steps(Money before, Money now, List<Change> changes) {
        List<Step> steps = new ArrayList<>();
        steps.add(level(from, before));
        changes.forEach(change -> steps.add(new Step(Kind.CHANGE, subject.name(change.row()), change.amount(),
                subject.rowInk(change.row()), "", change.row().values().get(to).link())));
        Money rest = changes.stream().map(Change::amount).reduce(now.minus(before), Money::minus);
        if (!rest.isZero()) {
            steps.add(new Step(Kind.CHANGE, subject.messages().text("compare.chart.waterfall.rest"), rest,
                    Ink.Role.MUTED, "", Optional.empty()));
        }
        steps.add(level(to, now));
        return steps;
    }

    private Step level(int side, Money total) {
        return new Step(Kind.LEVEL, subject.side(side), total, Ink.Role.NEUTRAL, "",
                subject.comparison().total().values().get(side).link());
    }

    private String heading(Money before, Money now, List<Change> changes) {
        boolean departments = new SideNames(subject.words(), subject.comparison()).departmentsDiffer();
        boolean equal = departments && now.fen() == before.fen();
        String whole = subject.messages().text(equal
                ? "compare.chart.difference.equal"
                : departments ? "compare.chart.difference.departments" : "compare.chart.difference", subject.side(from),
                subject.side(to), subject.words().subject(subject.comparison()),
                departments ? exceeds(now.minus(before), before) : subject.words().changed(now.minus(before), before));
        return changes.isEmpty()
                ? whole
                : subject.messages().text(departments ? "compare.chart.difference.mostly" : "compare.heading.mostly",
                        whole,
                        subject.words().name(subject.comparison(), changes.getFirst().row()),
                        subject.words().signed(changes.getFirst().amount()));
    }

    /// Between departments nothing has increased: one has more than the other.
    private String exceeds(Money difference, Money base) {
        String much = difference.isPositive()
                ? subject.messages().text("compare.more", subject.words().amount(difference))
                : subject.messages().text("compare.less", subject.words().amount(difference.negate()));
        return base.isZero()
                ? much
                : subject.messages().text("compare.rate", much, subject.words().signed(difference.shareOf(base)));
    }
}
