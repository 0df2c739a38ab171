package budgetexplorer.service.compare;

import budgetexplorer.base.Messages;
import budgetexplorer.compare.Comparison;
import budgetexplorer.compare.Row;
import budgetexplorer.compare.Value;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Dimension;
import budgetexplorer.model.Money;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Says in a sentence what a comparison shows.
final class Heading {
    /// How many budgets a sentence can tell of one by one.
    private static final int MOST_TOLD = 4;
    private static final double MAINLY = 0.5;

    private final ComparisonWords words;
    private final Messages messages;
    private final Comparison comparison;
    private final SideNames names;

    /// The largest part of a budget.
    private record Top(int side, Row row, double share) {}

    Heading(ComparisonWords words, Comparison comparison) {
        this.words = words;
        this.messages = words.messages();
        this.comparison = comparison;
        this.names = new SideNames(words, comparison);
    }

    String sentence() {
        List<Integer> known = sides().filter(side -> total(side).isPresent()).boxed().toList();
        if (known.isEmpty()) {
            return missing();
        }
        if (comparison.sides().size() == 1) {
            return single();
        }
        if (names.departmentsDiffer()) {
            return departments(known);
        }
        if (known.size() < 2) {
            return amounts(known);
        }
        return changed(known);
    }

    private String missing() {
        boolean published = comparison.total().values().stream()
                .anyMatch(value -> value.standing() != Value.Standing.NOT_PUBLISHED);
        return published
                ? messages.text("compare.heading.nothing", words.subject(comparison))
                : messages.text("compare.heading.unpublished", words.subject(comparison));
    }

    private String single() {
        Money total = total(0).orElseThrow();
        String whole = messages.text("compare.heading.single", department(0), year(0), words.subject(comparison),
                words.amount(total));
        return top(0).map(top -> messages.text("compare.heading.largest", whole, words.name(comparison, top.row()),
                words.format().share(top.share()))).orElse(whole);
    }

    private String departments(List<Integer> known) {
        boolean isOfWhole = comparison.opened().isEmpty() && hasParts();
        List<Top> tops = tops();
        return isOfWhole && canBeTold(tops) && tops.size() == comparison.sides().size()
                ? largest(tops)
                : amounts(known);
    }

    /// Which part is the largest in each budget.
    String composition() {
        List<Top> tops = tops();
        return tops.isEmpty() || !canBeTold(tops) ? sentence() : largest(tops);
    }

    private List<Top> tops() {
        return sides().boxed().flatMap(side -> top(side).stream()).toList();
    }

    private String largest(List<Top> tops) {
        boolean same = tops.stream().map(top -> top.row().key()).distinct().count() == 1;
        if (same) {
            return sameTop(tops);
        }
        return tops.size() <= MOST_TOLD ? differentTops(tops) : mostCommonTop(tops);
    }

    /// Of 三公两费 and procurement it is the amounts that matter.
    private boolean hasParts() {
        Dimension dimension = comparison.question().dimension();
        return dimension != Dimension.THREE_PUBLIC && dimension != Dimension.PROCUREMENT;
    }

    private String sameTop(List<Top> tops) {
        String shares = tops.size() <= MOST_TOLD
                ? words.join(tops.stream().map(top -> messages.text("compare.heading.share", names.shortest(top.side()),
                        words.format().share(top.share()))).toList())
                : range(tops);
        return messages.text("compare.heading.same", count(), words.subject(comparison),
                words.name(comparison, tops.getFirst().row()), shares);
    }

    private String differentTops(List<Top> tops) {
        boolean mainly = comparison.question().dimension() == Dimension.FUNCTION && comparison.opened().isEmpty()
                && comparison.question().level().isEmpty() && tops.stream().allMatch(top -> top.share() > MAINLY);
        if (mainly) {
            return messages.text("compare.heading.mainly", count(), String.join(messages.text("compare.comma"),
                    tops.stream().map(top -> messages.text("compare.heading.main",
                            shortName(words.name(comparison, top.row())), words.format().share(top.share())))
                            .toList()));
        }
        return messages.text("compare.heading.different", count(), words.subject(comparison),
                words.joinLong(tops.stream().map(top -> messages.text("compare.heading.top",
                        names.shortest(top.side()), words.name(comparison, top.row()),
                        words.format().share(top.share()))).toList()));
    }

    private static String shortName(String name) {
        return name.replaceFirst("等?支出$", "");
    }

    private String mostCommonTop(List<Top> tops) {
        List<Top> most = groups(tops).stream()
                .max(Comparator.<List<Top>>comparingInt(List::size).thenComparing(group -> group.getFirst().row().key(),
                        Comparator.reverseOrder()))
                .orElseThrow();
        return messages.text("compare.heading.common", tops.size(), words.subject(comparison), most.size(),
                words.name(comparison, most.getFirst().row()), range(most));
    }

    private static Collection<List<Top>> groups(List<Top> tops) {
        return tops.stream().collect(Collectors.groupingBy(top -> top.row().key())).values();
    }

    /// Many can be told together only where most of them have the same largest part.
    private static boolean canBeTold(List<Top> tops) {
        return tops.size() <= MOST_TOLD || groups(tops).stream().anyMatch(group -> 2 * group.size() > tops.size());
    }

    private String range(List<Top> tops) {
        double least = tops.stream().mapToDouble(Top::share).min().orElse(0);
        double most = tops.stream().mapToDouble(Top::share).max().orElse(0);
        String first = words.format().share(least);
        String last = words.format().share(most);
        return first.equals(last)
                ? messages.text("compare.heading.each", first)
                : messages.text("compare.heading.range", first, last);
    }

    private String amounts(List<Integer> known) {
        if (comparison.sides().size() <= MOST_TOLD) {
            return messages.text("compare.heading.amounts", words.subject(comparison), String.join(
                    messages.text("compare.comma"), sides().mapToObj(this::amount).toList()));
        }
        List<Integer> sorted = known.stream().sorted(Comparator.comparing((Integer side) -> total(side).orElseThrow()))
                .toList();
        int most = sorted.getLast();
        int least = sorted.getFirst();
        return messages.text("compare.heading.extremes", known.size(), words.subject(comparison), names.shortest(most),
                words.amount(total(most).orElseThrow()), names.shortest(least),
                words.amount(total(least).orElseThrow()));
    }

    private String amount(int side) {
        Value value = comparison.total().values().get(side);
        Optional<Double> share = comparison.opened().isEmpty()
                ? Optional.empty()
                : comparison.whole().values().get(side).amount().filter(whole -> !whole.isZero())
                        .flatMap(whole -> value.amount().map(part -> part.shareOf(whole)));
        return value.amount().map(money -> share
                .map(part -> messages.text("compare.heading.amount.share", names.shortest(side), words.amount(money),
                        words.format().share(part)))
                .orElseGet(() -> messages.text("compare.heading.amount", names.shortest(side), words.amount(money))))
                .orElseGet(() -> switch (value.standing()) {
                    case NOT_PUBLISHED -> messages.text("compare.heading.amount.unpublished", names.shortest(side));
                    case NOTHING -> messages.text("compare.heading.amount.nothing", names.shortest(side));
                    case STATED, COMPUTED, NOT_LISTED ->
                        messages.text("compare.heading.amount.unlisted", names.shortest(side));
                });
    }

    /// One department: from its first year to its last, or from the first draft chosen to the last.
    private String changed(List<Integer> known) {
        boolean years = comparison.differIn(side -> side.budget().id().year());
        List<Integer> ordered = years
                ? known.stream().sorted(Comparator.comparingInt((Integer side) -> id(side).year())).toList()
                : known.stream().sorted(Comparator.comparing((Integer side) -> id(side).stage())
                        .thenComparingInt(side -> id(side).revision())).toList();
        int first = ordered.getFirst();
        int last = ordered.getLast();
        Money before = total(first).orElseThrow();
        Money now = total(last).orElseThrow();
        String whole = years
                ? messages.text("compare.heading.years", department(last), words.subject(comparison),
                        inYear(first), words.amount(before),
                        inYear(last), words.amount(now))
                : messages.text("compare.heading.drafts",
                        messages.text("compare.heading.of", department(last), year(last), words.subject(comparison)),
                        names.of(first), words.amount(before), names.of(last), words.amount(now));
        String sentence = whole + messages.text("compare.comma") + words.changed(now.minus(before), before);
        return mostly(first, last).map(row -> messages.text("compare.heading.mostly", sentence,
                words.name(comparison, row), words.signed(change(row, first, last).orElseThrow()))).orElse(sentence);
    }

    /// A draft of a year is named after it where others of the year are compared, too.
    private String inYear(int side) {
        String year = year(side);
        String name = names.of(side);
        return name.equals(year) ? messages.text("compare.year.of", year) : name;
    }

    private Optional<Row> mostly(int first, int last) {
        return rows().stream().filter(row -> change(row, first, last).filter(change -> !change.isZero()).isPresent())
                .max(Comparator.comparingLong(row -> Math.abs(change(row, first, last).orElseThrow().fen())));
    }

    private static Optional<Money> change(Row row, int first, int last) {
        return row.values().get(last).counted()
                .flatMap(now -> row.values().get(first).counted().map(now::minus));
    }

    private Optional<Top> top(int side) {
        Function<Row, Optional<Money>> amount = row -> row.values().get(side).amount();
        Money total = total(side).orElse(new Money(0, 1));
        return total.isZero()
                ? Optional.empty()
                : rows().stream().filter(row -> amount.apply(row).filter(Money::isPositive).isPresent())
                        .max(Comparator.comparing(row -> amount.apply(row).orElseThrow()))
                        .map(row -> new Top(side, row, amount.apply(row).orElseThrow().shareOf(total)));
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>(comparison.rows());
        rows.removeIf(row -> row.depth() > 0);
        return rows;
    }

    private IntStream sides() {
        return IntStream.range(0, comparison.sides().size());
    }

    private Optional<Money> total(int side) {
        return comparison.total().values().get(side).amount();
    }

    private String count() {
        long departments = comparison.sides().stream().map(side -> side.budget().id().department()).distinct().count();
        boolean budgets = departments < comparison.sides().size();
        int count = comparison.sides().size();
        return budgets
                ? messages.text("compare.count.budgets", count)
                : count == 2
                        ? messages.text("compare.count.two")
                        : messages.text("compare.count.departments", count);
    }

    private String department(int side) {
        return Objects.requireNonNull(comparison.sides().get(side)).budget().department().name();
    }

    private String year(int side) {
        return ComparisonWords.year(id(side).year());
    }

    private BudgetId id(int side) {
        return comparison.sides().get(side).budget().id();
    }
}
