package budgetexplorer.service.compare;

import budgetexplorer.model.Money;
import budgetexplorer.model.chart.BarData;
import budgetexplorer.model.chart.Chart;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The budgets by their totals, the largest first.
record RankingChart(ChartSubject subject) {
    Chart chart() {
        List<Integer> ranked = subject.sides().filter(side -> subject.total(side).isPresent()).boxed()
                .sorted(Comparator.comparing((Integer side) -> subject.total(side).orElseThrow()).reversed()).toList();
        List<BarData.Bar> bars = ranked.stream().map(this::bar).toList();
        return subject.chart("ranking", subject.messages().text("compare.chart.ranking"),
                ranked.isEmpty() ? subject.messages().text("compare.chart.empty.totals") : heading(ranked), missing(),
                new BarData(bars));
    }

    private BarData.Bar bar(int side) {
        var budget = subject.comparison().sides().get(side).budget();
        boolean departments = new SideNames(subject.words(), subject.comparison()).departmentsDiffer();
        String name = departments
                ? subject.messages().text("compare.note.place", subject.side(side), budget.department().name())
                : subject.side(side);
        return new BarData.Bar(name, subject.total(side).orElseThrow(), subject.sideInk(side), "",
                subject.comparison().total().values().get(side).link());
    }

    private String heading(List<Integer> ranked) {
        int first = ranked.getFirst();
        int last = ranked.getLast();
        Money most = subject.total(first).orElseThrow();
        Money least = subject.total(last).orElseThrow();
        String what = subject.words().subject(subject.comparison());
        if (first == last) {
            return subject.messages().text("compare.chart.most", subject.side(first), what,
                    subject.words().amount(most));
        }
        if (most.fen() == least.fen()) {
            return subject.messages().text("compare.chart.equal", ranked.size(), what, subject.words().amount(most));
        }
        String sentence = subject.messages().text("compare.chart.ranked", what, subject.side(first),
                subject.words().amount(most), subject.side(last), subject.words().amount(least));
        return least.isPositive()
                ? subject.messages().text("compare.chart.times", sentence,
                        new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT))
                                .format(most.shareOf(least)))
                : sentence;
    }

    private List<String> missing() {
        List<String> names = subject.sides().filter(side -> subject.total(side).isEmpty()).mapToObj(subject::side)
                .toList();
        return names.isEmpty()
                ? List.of()
                : List.of(subject.messages().text("compare.chart.notDrawn", subject.words().join(names)));
    }
}
