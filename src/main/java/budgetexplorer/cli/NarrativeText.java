package budgetexplorer.cli;

import budgetexplorer.base.Messages;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.narrative.DepartmentProfile;
import budgetexplorer.model.narrative.Figure;
import budgetexplorer.model.narrative.NamedItem;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.narrative.Section;
import budgetexplorer.model.narrative.Span;
import budgetexplorer.model.narrative.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A narrative as lines of text: below the heading of each section what it states, a statement a line.
final class NarrativeText {
    private static final String INDENT = "  ";

    private final Messages messages;
    private final Narrative narrative;

    NarrativeText(Messages messages, Narrative narrative) {
        this.messages = messages;
        this.narrative = narrative;
    }

    List<String> lines(BudgetSummary budget) {
        String title = messages.text("cli.narrative.title", budget.department().name(),
                String.valueOf(budget.id().year()));
        String count = messages.text("narrative.numbers", narrative.standing(), narrative.understood());
        return Stream.concat(Stream.of(title, count), narrative.sections().stream().flatMap(this::section)).toList();
    }

    private Stream<String> section(Section section) {
        Stream<String> facts = switch (section.kind()) {
            case DUTIES -> narrative.profile().duties().stream().map(this::words);
            case ORGANISATION -> organisation(narrative.profile());
            case GLOSSARY -> narrative.glossary().stream()
                    .map(term -> line(term.name(), term.explanation().strip()));
            default -> section.statements().stream().flatMap(this::statement);
        };
        return Stream.concat(Stream.of("", words(section.heading())), facts.map(line -> INDENT + line));
    }

    private Stream<String> organisation(DepartmentProfile profile) {
        Stream<String> counts = profile.counts().stream()
                .map(count -> String.join(" › ", count.subject()) + " " + count.printed());
        Stream<String> offices = profile.offices().isEmpty()
                ? Stream.of()
                : Stream.of(line(messages.text("narrative.offices"), names(profile.offices())));
        Stream<String> units = profile.units().stream()
                .map(unit -> line(unit.nature(), unit.name()));
        return Stream.of(offices, units, counts).flatMap(lines -> lines);
    }

    private Stream<String> statement(Statement statement) {
        Stream<String> claims = Stream.concat(statement.figures().stream().map(this::figure),
                statement.assertions().stream()
                        .map(assertion -> messages.text("narrative.assertion." + assertion.kind().name())));
        String said = String.join(messages.text("list.separator.long"), claims.toList());
        String subject = String.join(" › ", statement.subject());
        return Stream.concat(Stream.of(said.isEmpty() ? subject : line(subject, said)), further(statement));
    }

    private Stream<String> further(Statement statement) {
        return Stream.of(
                statement.purpose().map(purpose -> line(messages.text("narrative.purpose"), words(purpose))),
                statement.reason().map(reason -> line(messages.text("narrative.reason"), words(reason.span()))),
                Optional.of(statement.names()).filter(names -> !names.isEmpty())
                        .map(names -> line(messages.text("narrative.names"), names(names))))
                .flatMap(Optional::stream).map(words -> INDENT + words);
    }

    private String figure(Figure figure) {
        String value = figure.printed().endsWith(figure.unit()) ? figure.printed() : figure.printed() + figure.unit();
        String claim = figure.direction().map(direction -> messages.text("narrative.trend." + direction.name()))
                .orElseGet(() -> messages.text("narrative.claim." + figure.claim().name()));
        return claim + " " + value;
    }

    private String line(String what, String words) {
        return messages.text("cli.narrative.line", what, words);
    }

    private String names(List<NamedItem> names) {
        return String.join(messages.text("list.separator"), names.stream().map(NamedItem::name).toList());
    }

    private String words(Span span) {
        return span.in(narrative.text()).replace('\n', ' ').strip();
    }
}
