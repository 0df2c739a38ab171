package budgetexplorer.service.chart;

import budgetexplorer.model.Money;
import budgetexplorer.model.Palette;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.model.chart.Ink;
import budgetexplorer.model.chart.LineData;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.tree.Amounts;
import budgetexplorer.model.tree.Hierarchy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The department's total, basic and project expenditure over the years that the library has, and the year before each as
/// far as its narrative tells.
final class YearChart {
    private final Subject subject;
    private final ChartWords words;
    private final SortedMap<Integer, Known> known = new TreeMap<>();

    /// What is known of a year.
    ///
    /// @param source the year whose document says it
    private record Known(Amounts amounts, boolean derived, Subject.Year source) {}

    YearChart(Subject subject, ChartWords words) {
        this.subject = subject;
        this.words = words;
        subject.years().forEach((year, budget) -> known.put(year, new Known(budget.amounts(), false, budget)));
        for (Subject.Year budget : subject.years().values()) {
            budget.lastYear().filter(before -> before.amounts().total() != null)
                    .ifPresent(before -> known.putIfAbsent(before.number(), new Known(before.amounts(), true, budget)));
        }
    }

    Chart chart() {
        List<LineData.Line> lines = List.of(line(words.text("chart.total"), new Ink.Fixed(Palette.series(0)),
                Amounts::total), line(words.text("chart.project"), Ink.Role.NEUTRAL, Amounts::project),
                line(words.text("chart.basic"), new Ink.Fixed(Palette.series(2)), Amounts::basic));
        return words.chart("years", words.text("chart.years"), heading(), notes(),
                new LineData(years().mapToObj(this::place).toList(), lines));
    }

    private IntStream years() {
        return IntStream.rangeClosed(known.firstKey(), known.lastKey());
    }

    private String place(int year) {
        Known here = known.get(year);
        if (here == null) {
            return words.text("chart.year.missing", ChartWords.year(year));
        }
        return here.derived() ? words.text("chart.year.derived", ChartWords.year(year)) : ChartWords.year(year);
    }

    private LineData.Line line(String name, Ink ink, Function<Amounts, @Nullable Money> amount) {
        return new LineData.Line(name, ink, years().mapToObj(year -> Optional.ofNullable(known.get(year))
                .flatMap(here -> Optional.ofNullable(amount.apply(here.amounts())).map(money -> point(here, money))))
                .toList());
    }

    private LineData.Point point(Known here, Money money) {
        var source = here.source().budget();
        String remark = here.derived()
                ? words.text("chart.year.from", ChartWords.year(source.id().year()))
                : words.text("chart.year.budget", words.text("stage." + source.id().stage().name()), source.file());
        Link link = here.derived()
                ? new Link.Sentence(source.id(), OptionalInt.empty())
                : new Link.Line(source.id(), Hierarchy.FUNCTION, List.of());
        return new LineData.Point(money, here.derived(), remark, Optional.of(link));
    }

    private String heading() {
        int first = known.firstKey();
        int last = known.lastKey();
        Money before = Objects.requireNonNull(known.get(first)).amounts().total();
        Money now = Objects.requireNonNull(known.get(last)).amounts().total();
        if (first == last || before == null || now == null) {
            return words.text("chart.years.single", words.department(), words.year());
        }
        Money change = now.minus(before);
        String rate = words.rate(change, before);
        return words.text("chart.years.heading", words.department(), ChartWords.year(first), ChartWords.year(last),
                words.amount(before), words.amount(now),
                rate.isEmpty() || change.isZero()
                        ? words.changed(change)
                        : words.text("chart.part", words.changed(change), rate));
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(words.text("chart.years.note",
                words.join(subject.years().keySet().stream().map(ChartWords::year).toList())));
        List<String> missing = years().filter(year -> !known.containsKey(year)).mapToObj(ChartWords::year).toList();
        if (!missing.isEmpty()) {
            notes.add(words.text("chart.years.missing", words.join(missing)));
        }
        List<String> derived = years().filter(this::isDerived).mapToObj(ChartWords::year).toList();
        if (!derived.isEmpty()) {
            notes.add(words.text("chart.years.derived", words.join(derived)));
        }
        if (subject.years().values().stream().map(year -> year.budget().id().stage()).distinct().count() > 1) {
            notes.add(words.text("chart.years.stages"));
        }
        return notes;
    }

    private boolean isDerived(int year) {
        Known here = known.get(year);
        return here != null && here.derived();
    }
}
