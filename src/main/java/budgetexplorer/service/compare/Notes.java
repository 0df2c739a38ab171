package budgetexplorer.service.compare;

import budgetexplorer.base.Messages;
import budgetexplorer.compare.Comparison;
import budgetexplorer.compare.ComparisonTable;
import budgetexplorer.compare.Measure;
import budgetexplorer.compare.Row;
import budgetexplorer.compare.Side;
import budgetexplorer.compare.Value;
import budgetexplorer.compare.Value.Prior;
import budgetexplorer.compare.Value.Source;
import budgetexplorer.compare.Value.Standing;
import budgetexplorer.model.Dimension;
import budgetexplorer.model.Money;
import budgetexplorer.model.table.TableKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Says where the figures of a comparison come from, what they leave out, and where totals differ.
final class Notes {
    /// How many of the like are told one by one.
    private static final int MOST_TOLD = 4;
    private static final int TO_PROJECTS = 3;

    /// Two places that differ; the largest differences are told first, lest rounding hides them.
    private record Contradiction(long size, String words) {}

    private final ComparisonWords words;
    private final Messages messages;
    private final ComparisonTable table;
    private final Comparison comparison;
    private final SideNames names;

    Notes(ComparisonWords words, ComparisonTable table) {
        this.words = words;
        this.messages = words.messages();
        this.table = table;
        this.comparison = table.comparison();
        this.names = new SideNames(words, comparison);
    }

    List<String> sentences() {
        List<String> notes = new ArrayList<>();
        notes.add(shows(Measure.SHARE)
                ? messages.text("compare.unit", words.format().unit().label(),
                        messages.text("compare.whole." + comparison.question().dimension().name()))
                : messages.text("compare.unit.only", words.format().unit().label()));
        notes.addAll(unpublished());
        notes.addAll(generalOnly());
        notes.addAll(differences());
        notes.addAll(elsewhere());
        notes.addAll(computed());
        notes.addAll(priors());
        notes.addAll(counts());
        if (isOfProjects()) {
            notes.add(messages.text("compare.projects"));
        }
        if (table.hidden() > 0) {
            notes.add(messages.text("compare.hidden", table.hidden()));
        }
        return notes;
    }

    private boolean isOfProjects() {
        return comparison.question().dimension() == Dimension.FUNCTION && comparison.question().level().isEmpty()
                && comparison.question().path().size() >= TO_PROJECTS;
    }

    private boolean shows(Measure measure) {
        return table.arrangement().measures().contains(measure);
    }

    private List<String> unpublished() {
        List<String> missing = sides().filter(side -> whole(side).standing() == Standing.NOT_PUBLISHED)
                .mapToObj(names::of).toList();
        TableKind kind = switch (comparison.question().dimension()) {
            case FUNCTION, STRUCTURE -> TableKind.EXPENDITURE;
            case ECONOMY -> TableKind.GENERAL_BASIC;
            case FUND -> TableKind.INCOME;
            case THREE_PUBLIC -> TableKind.THREE_PUBLIC;
            case PROCUREMENT -> TableKind.PROCUREMENT;
        };
        return missing.isEmpty()
                ? List.of()
                : List.of(messages.text("compare.note.unpublished", words.join(missing), kind.number(), kind.title()));
    }

    private List<String> generalOnly() {
        boolean ofExpenditure = comparison.question().dimension() == Dimension.FUNCTION
                || comparison.question().dimension() == Dimension.STRUCTURE;
        List<String> general = sides().filter(side -> comparison.sides().get(side).generalOnly())
                .mapToObj(names::of).toList();
        return !ofExpenditure || general.isEmpty()
                ? List.of()
                : List.of(messages.text("compare.note.generalOnly", words.join(general)));
    }

    /// A stated total stays as it is stated; a share of nothing is none.
    private List<String> differences() {
        return sides().boxed().flatMap(side -> comparison.excess(side).map(excess -> {
            Money stated = comparison.total().values().get(side).amount().orElseThrow();
            Money sum = comparison.sum(side).orElseThrow();
            return isOfProjects() || (comparison.question().level().isPresent() && isPartly(side))
                    ? messages.text("compare.note.partly", names.of(side), words.amount(sum), words.amount(stated))
                    : stated.isZero()
                            ? messages.text("compare.note.noWhole", names.of(side), words.amount(stated),
                                    words.amount(sum))
                            : messages.text("compare.note.difference", names.of(side), words.amount(sum),
                                    words.amount(stated), words.signed(excess));
        }).stream()).toList();
    }

    /// Whether some of a level's codes are not listed.
    private boolean isPartly(int side) {
        return comparison.rows().stream().anyMatch(row -> row.values().get(side).standing() == Standing.NOT_LISTED);
    }

    private List<String> elsewhere() {
        List<Contradiction> found = new ArrayList<>();
        for (Row row : rows()) {
            for (int side = 0; side < row.values().size(); side++) {
                Value value = row.values().get(side);
                String name = messages.text("compare.note.place", names.of(side), title(row));
                value.elsewhere().ifPresent(other -> found.add(contradiction(name, value.amount().orElseThrow(),
                        other.amount())));
            }
        }
        List<String> told = found.stream().sorted(Comparator.comparingLong(Contradiction::size).reversed())
                .map(Contradiction::words).toList();
        if (told.isEmpty()) {
            return List.of();
        }
        return List.of(comparison.question().dimension() == Dimension.PROCUREMENT
                ? messages.text("compare.note.elsewhere.procurement", some(told))
                : messages.text("compare.note.elsewhere", some(told)));
    }

    private Contradiction contradiction(String name, Money one, Money other) {
        return new Contradiction(Math.abs(one.minus(other).fen()), messages.text("compare.note.elsewhere.one", name,
                words.format().amount(one), words.format().amount(other)));
    }

    private String some(List<String> told) {
        String first = words.joinLong(told.stream().limit(MOST_TOLD).toList());
        return told.size() > MOST_TOLD
                ? messages.text("compare.note.more", first, told.size() - MOST_TOLD)
                : first;
    }

    private List<String> computed() {
        boolean any = comparison.question().dimension() == Dimension.FUNCTION && !isOfProjects()
                && comparison.rows().stream().flatMap(row -> row.values().stream())
                        .anyMatch(value -> value.standing() == Standing.COMPUTED);
        return any ? List.of(messages.text("compare.note.computed")) : List.of();
    }

    private List<String> priors() {
        if (!shows(Measure.PRIOR) && !shows(Measure.GROWTH)) {
            return List.of();
        }
        List<String> notes = new ArrayList<>();
        notes.add(messages.text("compare.note.prior",
                words.joinLong(sides().mapToObj(side -> prior(side, sources(side))).toList())));
        List<String> contradicted = contradictions();
        if (!contradicted.isEmpty()) {
            notes.add(messages.text("compare.note.prior.otherwise", some(contradicted)));
        }
        return notes;
    }

    private Set<Source> sources(int side) {
        return rows().stream().flatMap(row -> row.values().get(side).prior().stream()).map(Prior::source)
                .collect(Collectors.toSet());
    }

    private String prior(int side, Set<Source> sources) {
        String before = ComparisonWords.year(comparison.sides().get(side).budget().id().year() - 1);
        String name = names.of(side);
        if (sources.isEmpty()) {
            return messages.text("compare.note.prior.none", name);
        }
        if (sources.size() > 1) {
            return messages.text("compare.note.prior.both", name, before);
        }
        return sources.contains(Source.LIBRARY)
                ? messages.text("compare.note.prior.library", name, before)
                : messages.text("compare.note.prior.narrative", name);
    }

    private List<String> contradictions() {
        List<String> told = new ArrayList<>();
        for (Row row : rows()) {
            for (int side = 0; side < row.values().size(); side++) {
                Optional<Prior> prior = row.values().get(side).prior();
                String name = messages.text("compare.note.place", names.of(side), title(row));
                prior.flatMap(Prior::otherwise).ifPresent(said -> told.add(messages.text("compare.note.prior.one",
                        name, words.format().amount(prior.orElseThrow().amount()), words.format().amount(said))));
            }
        }
        return told;
    }

    private String title(Row row) {
        return row.key().isEmpty() ? messages.text("compare.total") : words.name(comparison, row);
    }

    private List<String> counts() {
        List<String> notes = new ArrayList<>();
        if (shows(Measure.PER_UNIT)) {
            notes.add(messages.text("compare.note.units", words.join(sides().mapToObj(this::units).toList())));
        }
        if (shows(Measure.PER_PERSON)) {
            notes.add(messages.text("compare.note.people", words.joinLong(sides().mapToObj(this::people).toList())));
        }
        return notes;
    }

    private String units(int side) {
        var units = comparison.sides().get(side).units();
        return units.isPresent()
                ? messages.text("compare.note.units.one", names.of(side), units.getAsInt())
                : messages.text("compare.note.unknown", names.of(side));
    }

    private String people(int side) {
        Optional<Side.Headcount> headcount = comparison.sides().get(side).headcount();
        return headcount.map(count -> count.source() == Side.Source.ENTERED
                ? messages.text("compare.note.people.entered", names.of(side), count.people())
                : messages.text("compare.note.people.narrative", names.of(side), count.people(), count.words()))
                .orElseGet(() -> messages.text("compare.note.unknown", names.of(side)));
    }

    private List<Row> rows() {
        return Stream.concat(Stream.of(comparison.total()), comparison.rows().stream()).toList();
    }

    private Value whole(int side) {
        return comparison.whole().values().get(side);
    }

    private IntStream sides() {
        return IntStream.range(0, comparison.sides().size());
    }
}
