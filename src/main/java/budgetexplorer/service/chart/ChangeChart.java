package budgetexplorer.service.chart;

import budgetexplorer.model.Money;
import budgetexplorer.model.Palette;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.model.chart.Ink;
import budgetexplorer.model.chart.WaterfallData;
import budgetexplorer.model.chart.WaterfallData.Kind;
import budgetexplorer.model.chart.WaterfallData.Step;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.tree.Hierarchy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// How last year's budget became this year's, 类 by 类: from last year's budget where the library has it, else from what
/// the narrative says. What no 类 explains is a step of its own.
record ChangeChart(Subject subject, ChartWords words) {
    private static final Comparator<Change> LARGEST_FIRST = Comparator
            .comparingLong((Change change) -> Math.abs(change.amount().fen())).reversed();

    private record Change(String code, String name, Money amount, Optional<Link> link) {}

    /// @param before last year's total
    private record Changes(Money before, Money now, List<Change> parts, boolean derived, Optional<Link> beforeLink) {
        Money change() {
            return now.minus(before);
        }

        Money unexplained() {
            return parts.stream().map(Change::amount).reduce(change(), Money::minus);
        }
    }

    Chart chart() {
        Optional<Changes> changes = fromLibrary().or(this::fromNarrative);
        return words.chart("changes", words.text("chart.changes"),
                changes.map(this::heading).orElseGet(
                        () -> words.text("chart.changes.missing", words.department(), words.year(), lastYear())),
                changes.map(this::notes).orElse(List.of()),
                new WaterfallData(changes.map(this::steps).orElse(List.of()), new WaterfallData.Words(
                        words.text("chart.increase"), words.text("chart.decrease"), words.text("chart.cut"))));
    }

    private String lastYear() {
        return ChartWords.year(subject.id().year() - 1);
    }

    private Optional<Changes> fromLibrary() {
        return subject.yearBefore().flatMap(year -> Optional.ofNullable(year.amounts().total())
                .flatMap(before -> subject.total().map(now -> new Changes(before, now, between(year), false,
                        Optional.of(new Link.Line(year.budget().id(), Hierarchy.FUNCTION, List.of()))))));
    }

    private List<Change> between(Subject.Year year) {
        Map<String, Category> before = new LinkedHashMap<>();
        year.categories().forEach(category -> before.put(category.code(), category));
        List<Change> changes = new ArrayList<>();
        for (Category category : subject.categories()) {
            Category was = before.remove(category.code());
            Optional<Money> earlier = was == null ? Optional.of(new Money(0, 1)) : was.total();
            category.total().flatMap(now -> earlier.map(now::minus)).ifPresent(
                    amount -> changes.add(new Change(category.code(), category.name(), amount, link(category))));
        }
        before.values().forEach(gone -> gone.total().ifPresent(amount -> changes.add(new Change(gone.code(),
                gone.name(), amount.negate(), Optional.of(new Link.Line(year.budget().id(), Hierarchy.FUNCTION,
                        gone.largestHolder().path()))))));
        return changes;
    }

    private Optional<Link> link(Category category) {
        return subject.line(category.largestHolder().path());
    }

    private Optional<Changes> fromNarrative() {
        return subject.own().lastYear().flatMap(last -> last.change().flatMap(change -> subject.total()
                .map(now -> new Changes(now.minus(change), now, told(last), true,
                        Optional.of(new Link.Sentence(subject.id(), OptionalInt.empty()))))));
    }

    private List<Change> told(LastYear last) {
        List<Change> changes = new ArrayList<>();
        last.changesByCategory().forEach((name, amount) -> {
            Optional<Category> category = subject.categories().stream().filter(each -> each.name().equals(name))
                    .findFirst();
            changes.add(new Change(category.map(Category::code).orElse(""), name, amount,
                    category.flatMap(this::link)));
        });
        return changes;
    }

    private List<Step> steps(Changes changes) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(Kind.LEVEL, words.text("chart.changes.year", lastYear()), changes.before(), Ink.Role.NEUTRAL,
                changes.derived() ? words.text("chart.year.from", words.year()) : "", changes.beforeLink()));
        changes.parts().stream().filter(change -> !change.amount().isZero()).sorted(LARGEST_FIRST)
                .forEach(change -> steps.add(step(change, changes)));
        if (!changes.unexplained().isZero()) {
            steps.add(new Step(Kind.CHANGE, words.text("chart.changes.unexplained"), changes.unexplained(),
                    Ink.Role.MUTED, words.text("chart.changes.unexplained.tip"), Optional.empty()));
        }
        steps.add(new Step(Kind.LEVEL, words.text("chart.changes.year", words.year()), changes.now(), Ink.Role.NEUTRAL,
                "", subject.line(List.of())));
        return steps;
    }

    private Step step(Change change, Changes changes) {
        Ink ink = change.code().isEmpty() ? Ink.Role.NEUTRAL : new Ink.Fixed(Palette.of(change.code()));
        String name = Category.title(change.code(), change.name());
        String share = changes.before().isZero()
                ? ""
                : words.text("chart.changes.share", words.rate(change.amount(), changes.before()));
        return new Step(Kind.CHANGE, name, change.amount(), ink, share, change.link());
    }

    private String heading(Changes changes) {
        Money change = changes.change();
        String rate = words.rate(change, changes.before());
        String changed = words.changed(change);
        String whole = change.isZero()
                ? words.text("chart.changes.same", words.department(), words.year(), lastYear())
                : words.text("chart.changes.heading", words.department(), words.year(), lastYear(),
                        rate.isEmpty() ? changed : words.text("chart.part", changed, rate));
        return changes.parts().stream().filter(part -> !part.amount().isZero()).min(LARGEST_FIRST)
                .map(part -> whole + words.text("chart.changes.mostly", part.name(), words.signed(part.amount())))
                .orElse(whole);
    }

    private List<String> notes(Changes changes) {
        List<String> notes = new ArrayList<>();
        notes.add(changes.derived()
                ? words.text("chart.changes.told", lastYear(), words.amount(changes.before()))
                : words.text("chart.changes.library", lastYear()));
        if (!changes.unexplained().isZero()) {
            notes.add(words.text("chart.changes.rest", words.signed(changes.unexplained())));
        }
        return notes;
    }
}
