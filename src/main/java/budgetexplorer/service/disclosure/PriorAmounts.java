package budgetexplorer.service.disclosure;

import budgetexplorer.model.FunctionCode;
import budgetexplorer.model.Money;
import budgetexplorer.model.disclosure.Need;
import budgetexplorer.model.disclosure.Source;
import budgetexplorer.model.disclosure.Sourced;
import budgetexplorer.model.disclosure.Subject;
import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What the subjects of a text were the year before: as typed, else by last year's budget, else by the earlier text.
record PriorAmounts(Sources sources) {
    private static final Money NOTHING = new Money(0, 1);
    private static final List<SectionKind> TOTALS = List.of(SectionKind.BALANCE, SectionKind.INCOME,
            SectionKind.EXPENDITURE);
    private static final Map<SectionKind, TableKind> TABLES = Map.of(SectionKind.INCOME, TableKind.INCOME,
            SectionKind.EXPENDITURE, TableKind.EXPENDITURE, SectionKind.THREE_PUBLIC, TableKind.THREE_PUBLIC,
            SectionKind.PROCUREMENT, TableKind.PROCUREMENT);
    private static final Map<SectionKind, List<Field>> FIELDS = Map.of(SectionKind.INCOME, TableFacts.FUNDS,
            SectionKind.EXPENDITURE, List.of(Field.BASIC, Field.PROJECT, Field.CARRIED_FORWARD),
            SectionKind.THREE_PUBLIC,
            List.of(Field.ABROAD, Field.RECEPTION, Field.VEHICLES, Field.VEHICLE_PURCHASE, Field.VEHICLE_RUNNING),
            SectionKind.PROCUREMENT, List.of(Field.CENTRAL, Field.DISPERSED));

    /// By subject.
    Map<Subject, Sourced<Money>> all() {
        Map<Subject, Sourced<Money>> priors = new HashMap<>();
        subjects().forEach(subject -> prior(subject).ifPresent(prior -> priors.put(subject, prior)));
        return priors;
    }

    private Stream<Subject> subjects() {
        Stream<Subject> wholes = Stream.of(SectionKind.BALANCE, SectionKind.THREE_PUBLIC, SectionKind.PROCUREMENT,
                SectionKind.OPERATING_COSTS).map(Subject::whole);
        Stream<Subject> parts = FIELDS.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(field -> Subject.of(entry.getKey(), field)));
        Stream<Subject> categories = Stream.concat(sources.now().categories().stream(), gone().stream())
                .map(code -> Subject.of(SectionKind.EXPENDITURE, code));
        return Stream.of(wholes, parts, categories).flatMap(each -> each);
    }

    /// The 类 that had money the year before and that table 3 does not have any more.
    List<FunctionCode> gone() {
        return sources.before().stream().filter(_ -> sources.now().kinds().contains(TableKind.EXPENDITURE))
                .flatMap(before -> before.categories().stream().filter(code -> !sources.now().categories()
                        .contains(code)).filter(code -> !Objects
                                .requireNonNullElse(
                                        before.amounts().get(Subject.of(SectionKind.EXPENDITURE, code)), NOTHING)
                                .isZero()))
                .toList();
    }

    private Optional<Sourced<Money>> prior(Subject subject) {
        return sources.typed().money(new Need(Need.Kind.PRIOR, subject))
                .map(money -> new Sourced<>(money, Source.TYPED))
                .or(() -> inLibrary(subject).map(money -> new Sourced<>(money, Source.LIBRARY)))
                .or(() -> sources.text().flatMap(text -> told(text, subject))
                        .map(money -> new Sourced<>(money, Source.TEXT)));
    }

    private Optional<Money> inLibrary(Subject subject) {
        if (subject.section() == SectionKind.OPERATING_COSTS) {
            return sources.textBefore().flatMap(text -> text.amount(subject));
        }
        return sources.before().flatMap(before -> same(subject)
                .flatMap(same -> Optional.ofNullable(before.amounts().get(same)).stream()).findFirst()
                .or(() -> isNothing(before, subject) ? Optional.of(NOTHING) : Optional.empty()));
    }

    /// Tables 1, 2 and 3 have the same total.
    private static Stream<Subject> same(Subject subject) {
        return subject.equals(Subject.whole(SectionKind.BALANCE))
                ? TOTALS.stream().map(Subject::whole)
                : Stream.of(subject);
    }

    /// Of an empty table everything is nothing, and so is a 类 that the table lacks.
    private static boolean isNothing(TableFacts before, Subject subject) {
        return Optional.ofNullable(TABLES.get(subject.section()))
                .filter(table -> before.kinds().contains(table))
                .filter(table -> subject.code().isPresent() || before.empty().contains(table)).isPresent();
    }

    private static Optional<Money> told(EarlierText text, Subject subject) {
        return same(subject).flatMap(same -> text.prior(same).stream()).findFirst();
    }
}
