package budgetexplorer.check.text;

import budgetexplorer.check.finding.Calculation;
import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Said;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.Rounding;
import budgetexplorer.model.Money;
import budgetexplorer.model.narrative.Claim;
import budgetexplorer.model.narrative.Figure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A change is the amount less the year before's that is stated beside it; what is said to be unchanged has neither.
public final class PriorAndChange implements TextRule {
    @Override
    public String id() {
        return "text.change";
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        return Development.of(budget.told()).stream().flatMap(each -> check(each).stream());
    }

    private Optional<Finding> check(Development development) {
        return development.amount().flatMap(amount -> development.prior()
                .flatMap(prior -> development.change().map(change -> check(amount, prior, change,
                        development.figure(Claim.RATE)))));
    }

    private Finding check(Evidence amount, Evidence prior, Evidence change, Optional<Figure> rate) {
        Money now = Development.money(amount);
        Money before = Development.money(prior);
        Money more = Development.money(change);
        Outcome outcome = Rounding.judge(now, List.of(before, more));
        boolean isPriorAtFault = outcome == Outcome.FAIL && rate.filter(stated -> explains(stated, now, more))
                .isPresent();
        Evidence judged = isPriorAtFault ? prior : change;
        Money expected = now.minus(isPriorAtFault ? more : before);
        Money stated = isPriorAtFault ? before : more;
        var calculation = new Calculation(id(), Calculation.Kind.CHANGE, outcome, change, List.of(amount, prior));
        return new Finding(id(), outcome, said(outcome, judged, stated, expected), judged, Value.of(expected),
                Value.of(stated.minus(expected)), List.of(calculation), List.of());
    }

    /// Whether the rate speaks for the change, so that the year before's amount is wrong.
    private static boolean explains(Figure rate, Money now, Money more) {
        Interval signed = Interval.of(more.fen() < 0 ? rate.number().negate() : rate.number());
        return Interval.rate(Interval.of(now), Interval.of(more)).filter(signed::meets).isPresent();
    }

    private static Said said(Outcome outcome, Evidence judged, Money stated, Money expected) {
        String key = switch (outcome) {
            case PASS -> "check.said.text.changeAgrees";
            case ROUNDING -> "check.said.text.changeRounding";
            default -> "check.said.text.changeDiffers";
        };
        return Said.of(key, Value.of(judged.label()), Value.of(stated), Value.of(expected));
    }
}
