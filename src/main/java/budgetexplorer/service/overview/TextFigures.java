package budgetexplorer.service.overview;

import static java.util.Comparator.comparingLong;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.narrative.Claim;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.narrative.Section;
import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.narrative.Span;
import budgetexplorer.model.narrative.Statement;
import budgetexplorer.service.prior.ToldChange;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What a budget's text says of amounts and how they changed.
final class TextFigures {
    private final BudgetId id;
    private final Optional<Narrative> narrative;

    TextFigures(BudgetId id, Optional<Narrative> narrative) {
        this.id = id;
        this.narrative = narrative;
    }

    Optional<LinkedAmount> amount(Subject subject) {
        return statements(subject).flatMap(statement -> amount(statement).stream()).findFirst();
    }

    Optional<Change> change(Subject subject) {
        return statements(subject).flatMap(statement -> change(statement).stream()).findFirst();
    }

    /// How a 类 changed that the text names.
    Optional<Change> change(String category) {
        return category.isEmpty()
                ? Optional.empty()
                : statements(SectionKind.EXPENDITURE, name -> name.equals(category))
                        .flatMap(statement -> change(statement).stream()).findFirst();
    }

    /// The 类 that the text names in its third section, the largest first.
    List<Part> categories() {
        return statements(SectionKind.EXPENDITURE, _ -> true).filter(TextFigures::isCategory)
                .flatMap(statement -> amount(statement).map(amount -> new Part("", statement.subject().getLast(),
                        new KeyFigure(Optional.of(amount), change(statement)))).stream())
                .sorted(comparingLong(BudgetFacts::size).reversed()).toList();
    }

    private static boolean isCategory(Statement statement) {
        return statement.subject().size() > 1 && statement.parent().getLast().contains("功能分类");
    }

    private Stream<Statement> statements(Subject subject) {
        return subject.sections().stream()
                .flatMap(section -> statements(section, name -> name.contains(subject.words())));
    }

    private Stream<Statement> statements(SectionKind section, Predicate<String> name) {
        return narrative.flatMap(text -> text.section(section)).map(Section::statements).stream()
                .flatMap(List::stream).filter(statement -> !statement.subject().isEmpty()
                        && name.test(statement.subject().getLast()));
    }

    private Optional<LinkedAmount> amount(Statement statement) {
        return statement.figure(Claim.AMOUNT).flatMap(figure -> figure.money()
                .map(money -> new LinkedAmount(money, link(figure.span()), figure.printed())));
    }

    private Optional<Change> change(Statement statement) {
        var told = new ToldChange(statement);
        return told.place().map(place -> new Change(Change.Source.NARRATIVE, told.changed(), told.percent(),
                link(place), told.words().map(this::words).orElse(""), Optional.empty()));
    }

    private Link link(Span span) {
        return new Link.Sentence(id, OptionalInt.of(span.start()));
    }

    private String words(Span span) {
        return narrative.map(text -> span.in(text.text())).orElse("");
    }
}
