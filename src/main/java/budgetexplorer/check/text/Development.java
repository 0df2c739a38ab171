package budgetexplorer.check.text;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.Told;
import budgetexplorer.model.Money;
import budgetexplorer.model.evidence.Agreement;
import budgetexplorer.model.evidence.FigureEvidence;
import budgetexplorer.model.narrative.Assertion;
import budgetexplorer.model.narrative.Claim;
import budgetexplorer.model.narrative.Direction;
import budgetexplorer.model.narrative.Figure;
import budgetexplorer.model.narrative.Section;
import budgetexplorer.model.narrative.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What the text says of one subject this year and against the year before. Immutable.
///
/// @param amount what it is, where the tables do not contradict it
/// @param change signed: what fell is negative; nothing where it is said to be what it was
record Development(Section section, Statement statement, Optional<Evidence> amount, Optional<Evidence> change,
        Optional<Evidence> rate, Optional<Evidence> prior) {
    private static final Money NOTHING = new Money(0, 10_000);

    /// All of a text.
    static List<Development> of(Told told) {
        return told.narrative().sections().stream().flatMap(section -> of(told, section)).toList();
    }

    /// Those of a section.
    static Stream<Development> of(Told told, Section section) {
        return section.statements().stream().map(statement -> of(told, section, statement));
    }

    private static Development of(Told told, Section section, Statement statement) {
        return new Development(section, statement,
                amount(section, statement).filter(figure -> !isWrong(told, figure)).map(told::at),
                statement.figure(Claim.CHANGE).filter(figure -> figure.money().isPresent()).map(told::at)
                        .or(() -> unchanged(told, section, statement)),
                statement.figure(Claim.RATE).map(told::at), statement.figure(Claim.PRIOR_YEAR).map(told::at));
    }

    /// A change may be told a sentence after the amount.
    private static Optional<Figure> amount(Section section, Statement statement) {
        return statement.figure(Claim.AMOUNT).or(() -> section.statements().stream()
                .filter(other -> other.subject().equals(statement.subject()))
                .flatMap(other -> other.figure(Claim.AMOUNT).stream()).findFirst());
    }

    private static boolean isWrong(Told told, Figure figure) {
        return told.evidence().of(figure).map(FigureEvidence::agreement).filter(Agreement.DIFFERS::equals).isPresent();
    }

    private static Optional<Evidence> unchanged(Told told, Section section, Statement statement) {
        return statement.assertions().stream().filter(each -> each.kind() == Assertion.Kind.UNCHANGED).findFirst()
                .map(Assertion::span).map(span -> told.at(span, key(section, statement, "UNCHANGED"),
                        statement.subject().getLast() + " · " + span.in(told.narrative().text()), Value.of(NOTHING)));
    }

    /// Names something of a statement.
    static String key(Section section, Statement statement, String what) {
        return section.kind() + "/" + String.join("/", statement.subject()) + "/" + what;
    }

    /// The same with a change that is told elsewhere.
    Development withChange(Optional<Evidence> told) {
        return new Development(section, statement, amount, told, rate, prior);
    }

    /// A figure of the statement.
    Optional<Figure> figure(Claim claim) {
        return statement.figure(claim);
    }

    /// Which way a change or rate went.
    Optional<Direction> direction(Claim claim) {
        return figure(claim).flatMap(Figure::direction);
    }

    /// The money of evidence that is known to state some.
    static Money money(Evidence evidence) {
        return Objects.requireNonNull(evidence.money());
    }
}
