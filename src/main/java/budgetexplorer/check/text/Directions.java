package budgetexplorer.check.text;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Said;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.Told;
import budgetexplorer.model.narrative.Assertion;
import budgetexplorer.model.narrative.Claim;
import budgetexplorer.model.narrative.Direction;
import budgetexplorer.model.narrative.Figure;
import budgetexplorer.model.narrative.Reason;
import budgetexplorer.model.narrative.Trend;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A change, its rate and what introduces its reason name the same direction; what is said to be unchanged has no change.
public final class Directions implements TextRule {
    @Override
    public String id() {
        return "text.direction";
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        return Development.of(budget.told()).stream().flatMap(each -> Stream
                .of(rate(budget.told(), each), unchanged(budget.told(), each), sign(budget.told(), each),
                        reason(budget.told(), each))
                .flatMap(Optional::stream));
    }

    private Optional<Finding> rate(Told told, Development development) {
        Optional<Figure> change = development.figure(Claim.CHANGE);
        Optional<Figure> rate = development.figure(Claim.RATE);
        return change.flatMap(first -> rate.map(second -> agree(first, second)
                ? Finding.of(id(), Outcome.PASS, Said.of("check.said.text.sameDirection",
                        Value.of(told.at(second).label())), told.at(second), told.at(first))
                : Finding.of(id(), Outcome.FAIL, Said.of("check.said.text.otherDirection",
                        Value.of(told.at(second).label()), Value.of(word(first)), Value.of(word(second))),
                        told.at(second), told.at(first))));
    }

    private static boolean agree(Figure change, Figure rate) {
        return change.direction().equals(rate.direction()) || rate.number().signum() == 0;
    }

    private static String word(Figure figure) {
        return figure.trend().map(Trend::word).orElse("");
    }

    private Optional<Finding> unchanged(Told told, Development development) {
        return development.statement().assertions().stream()
                .filter(each -> each.kind() == Assertion.Kind.UNCHANGED).findFirst()
                .flatMap(assertion -> contradicting(development).map(figure -> Finding.of(id(), Outcome.FAIL,
                        Said.of("check.said.text.unchanged", Value.of(told.at(figure).label()),
                                Value.of(assertion.span().in(told.narrative().text()))),
                        told.at(figure))));
    }

    /// A change that is none, or a year before's amount that is another.
    private static Optional<Figure> contradicting(Development development) {
        Optional<Figure> prior = development.figure(Claim.PRIOR_YEAR)
                .filter(figure -> development.figure(Claim.AMOUNT).flatMap(Figure::money)
                        .filter(amount -> !amount.equals(figure.money().orElse(amount))).isPresent());
        return Stream.of(Claim.CHANGE, Claim.RATE).flatMap(claim -> development.figure(claim).stream())
                .filter(figure -> figure.number().signum() != 0).findFirst().or(() -> prior);
    }

    private Optional<Finding> sign(Told told, Development development) {
        return Stream.of(Claim.CHANGE, Claim.RATE).flatMap(claim -> development.figure(claim).stream())
                .filter(figure -> figure.number().signum() < 0 && figure.trend().isPresent()).findFirst()
                .map(figure -> Finding.of(id(), Outcome.WARNING, Said.of("check.said.text.negative",
                        Value.of(told.at(figure).label()), Value.of(word(figure) + figure.printed())),
                        told.at(figure)));
    }

    /// 增加的主要原因 of something that is said to have fallen.
    private Optional<Finding> reason(Told told, Development development) {
        Optional<Trend> named = development.statement().reason().flatMap(Reason::trend);
        Optional<Figure> change = development.figure(Claim.CHANGE).or(() -> development.figure(Claim.RATE));
        return named.flatMap(trend -> change.filter(figure -> contradicts(trend, figure)).map(figure -> {
            Evidence judged = told.at(trend.span(), Development.key(development.section(), development.statement(),
                    "REASON"), development.statement().subject().getLast() + " · 原因", Value.of(trend.word()));
            return new Finding(id(), Outcome.FAIL, Said.of("check.said.text.otherReason",
                    Value.of(told.at(figure).label()), Value.of(word(figure)), Value.of(trend.word())), judged, null,
                    null, List.of(), List.of(told.at(figure)));
        }));
    }

    private static boolean contradicts(Trend trend, Figure figure) {
        return figure.number().signum() != 0
                && figure.direction().filter(direction -> direction != Direction.UNCHANGED
                        && direction != trend.direction()).isPresent();
    }
}
