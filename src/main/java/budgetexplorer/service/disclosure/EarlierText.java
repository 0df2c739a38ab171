package budgetexplorer.service.disclosure;

import budgetexplorer.model.Money;
import budgetexplorer.model.disclosure.Subject;
import budgetexplorer.model.disclosure.Term;
import budgetexplorer.model.narrative.Claim;
import budgetexplorer.model.narrative.Direction;
import budgetexplorer.model.narrative.Figure;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.narrative.Section;
import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.narrative.Span;
import budgetexplorer.model.narrative.Statement;
import budgetexplorer.model.narrative.Trend;
import budgetexplorer.service.prior.ToldChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What a budget's own text says that its tables do not. Immutable.
final class EarlierText {
    /// Why something changed, and which way it went when that was written.
    record Told(String words, Optional<Direction> direction) {}

    private final Narrative narrative;
    private final int year;
    private final Map<Subject, List<Statement>> statements = new LinkedHashMap<>();

    /// @param subjects what a statement of a section is about, as far as the tables show
    EarlierText(Narrative narrative, int year, StatementSubjects subjects) {
        this.narrative = narrative;
        this.year = year;
        for (Section section : narrative.sections()) {
            section.statements().forEach(statement -> subjects.of(section.kind(), statement).ifPresent(
                    subject -> statements.computeIfAbsent(subject, _ -> new ArrayList<>()).add(statement)));
        }
    }

    private Stream<Statement> of(Subject subject) {
        return statements.getOrDefault(subject, List.of()).stream();
    }

    private <T> Optional<T> first(Subject subject, Function<Statement, Optional<T>> wanted) {
        return of(subject).flatMap(statement -> wanted.apply(statement).stream()).findFirst();
    }

    /// What it was the year before: as stated, else the amount less the change; never by a rate, which is not exact.
    Optional<Money> prior(Subject subject) {
        Optional<Money> amount = amount(subject);
        return first(subject, this::stated)
                .or(() -> first(subject, statement -> new ToldChange(statement).difference())
                        .flatMap(change -> amount.map(now -> now.minus(change))))
                .or(() -> first(subject, statement -> new ToldChange(statement).unchanged()).flatMap(_ -> amount));
    }

    private Optional<Money> stated(Statement statement) {
        return statement.figures().stream().filter(figure -> figure.claim() == Claim.PRIOR_YEAR)
                .filter(figure -> figure.year().filter(of -> of == year - 1).isPresent()).findFirst()
                .flatMap(Figure::money);
    }

    /// The amount of this year.
    Optional<Money> amount(Subject subject) {
        return first(subject, statement -> statement.figure(Claim.AMOUNT).flatMap(Figure::money));
    }

    /// Why it changed.
    Optional<Told> reason(Subject subject) {
        return first(subject, Statement::reason).map(reason -> new Told(words(reason.span()),
                reason.trend().map(Trend::direction).or(() -> direction(subject))));
    }

    private Optional<Direction> direction(Subject subject) {
        return first(subject, statement -> statement.figure(Claim.CHANGE).or(() -> statement.figure(Claim.RATE)))
                .flatMap(Figure::direction);
    }

    /// What it is for.
    Optional<String> purpose(Subject subject) {
        return first(subject, Statement::purpose).map(this::words);
    }

    /// What stands below the heading of a section, one paragraph a line.
    Optional<String> body(SectionKind kind) {
        return narrative.section(kind).map(Section::body).map(this::words).map(String::strip)
                .filter(words -> !words.isEmpty());
    }

    /// The projects that it tells of one by one.
    List<String> projects() {
        return goals(Claim.AMOUNT).filter(statement -> statement.subject().size() == 1)
                .map(statement -> statement.subject().getLast()).distinct().toList();
    }

    /// What it calls the projects that it counts.
    Optional<String> noun() {
        return goals(Claim.COUNT).map(statement -> statement.subject().getLast()).findFirst();
    }

    private Stream<Statement> goals(Claim claim) {
        return narrative.section(SectionKind.GOALS).stream().flatMap(section -> section.statements().stream())
                .filter(statement -> statement.figure(claim).isPresent());
    }

    List<Term> terms() {
        return narrative.glossary().stream().map(term -> new Term(term.name(), term.explanation())).toList();
    }

    private String words(Span span) {
        return span.in(narrative.text());
    }
}
