package budgetexplorer.service.disclosure;

import budgetexplorer.model.disclosure.Growth;
import budgetexplorer.model.disclosure.ItemAmounts;
import budgetexplorer.model.disclosure.Need;
import budgetexplorer.model.disclosure.Need.Kind;
import budgetexplorer.model.disclosure.Source;
import budgetexplorer.model.disclosure.Sourced;
import budgetexplorer.model.disclosure.Subject;
import budgetexplorer.model.narrative.Direction;
import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.table.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What is told in words: as typed, else as the earlier text has it.
///
/// @param growths how a subject grew or fell, where that is known
record WordsOfFacts(Sources sources, Function<Subject, Optional<Growth>> growths) {
    private static final List<Field> THREE_PUBLIC = List.of(Field.ABROAD, Field.RECEPTION, Field.VEHICLES);
    private static final List<SectionKind> BODIES = List.of(SectionKind.DUTIES, SectionKind.ORGANISATION,
            SectionKind.STATE_ASSETS);

    /// By what needs them.
    Map<Need, Sourced<String>> all() {
        Map<Need, Sourced<String>> words = new HashMap<>();
        changing().forEach(subject -> put(words, new Need(Kind.REASON, subject), reason(subject)));
        sources.now().items().forEach((section, items) -> items.forEach(
                item -> put(words, new Need(Kind.PURPOSE, Subject.of(section, item.code())), purpose(section, item))));
        Subject costs = Subject.whole(SectionKind.OPERATING_COSTS);
        put(words, new Need(Kind.PURPOSE, costs), sources.text().flatMap(text -> text.purpose(costs)));
        BODIES.forEach(section -> put(words, new Need(Kind.WORDS, Subject.whole(section)),
                sources.text().flatMap(text -> text.body(section))));
        return words;
    }

    private void put(Map<Need, Sourced<String>> words, Need need, Optional<String> told) {
        sources.typed().words(need).map(typed -> new Sourced<>(typed, Source.TYPED))
                .or(() -> told.map(earlier -> new Sourced<>(earlier, Source.TEXT)))
                .ifPresent(found -> words.put(need, found));
    }

    private Stream<Subject> changing() {
        Stream<Subject> wholes = Stream.of(SectionKind.INCOME, SectionKind.EXPENDITURE, SectionKind.OPERATING_COSTS)
                .map(Subject::whole);
        Stream<Subject> categories = Stream.concat(sources.now().categories().stream(),
                new PriorAmounts(sources).gone().stream()).map(code -> Subject.of(SectionKind.EXPENDITURE, code));
        Stream<Subject> parts = THREE_PUBLIC.stream().map(field -> Subject.of(SectionKind.THREE_PUBLIC, field));
        return Stream.of(wholes, categories, parts).flatMap(each -> each);
    }

    /// A reason of the earlier text, as long as it still explains the way it went.
    private Optional<String> reason(Subject subject) {
        Optional<Direction> direction = growths.apply(subject).map(Growth::direction);
        return sources.text().flatMap(text -> text.reason(subject))
                .filter(told -> direction.isPresent() && told.direction().equals(direction))
                .map(EarlierText.Told::words);
    }

    private Optional<String> purpose(SectionKind section, ItemAmounts item) {
        return sources.text().flatMap(text -> text.purpose(Subject.of(section, item.code())))
                .map(words -> item.onlyBasic()
                        ? Purposes.ofBasic(words)
                        : item.onlyProject() ? Purposes.ofProject(words) : words);
    }
}
