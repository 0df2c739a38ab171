package budgetexplorer.check.text;

import budgetexplorer.check.finding.Calculation;
import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Said;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.Told;
import budgetexplorer.model.Money;
import budgetexplorer.model.narrative.Claim;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/// The rate of a change is the change as a percentage of what there was before: the amount less the change.
public final class ChangeAndRate implements TextRule {
    @Override
    public String id() {
        return "text.rate";
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        return Development.of(budget.told()).stream()
                .flatMap(each -> each.rate().map(rate -> check(budget.told(), each, rate)).stream());
    }

    private Finding check(Told told, Development development, Evidence rate) {
        return development.amount().isEmpty() || development.change().isEmpty()
                ? Finding.of(id(), Outcome.UNCHECKED,
                        Said.of("check.said.text.rateAlone", Value.of(rate.label())), rate)
                : check(told, development, rate, development.amount().get(), development.change().get());
    }

    private Finding check(Told told, Development development, Evidence rate, Evidence amount, Evidence change) {
        Money now = Development.money(amount);
        Money more = Development.money(change);
        return Interval.rate(Interval.of(now), Interval.of(more))
                .map(possible -> judge(told, development, rate, amount, change, possible))
                .orElseGet(() -> Finding.of(id(),
                        more.compareTo(now) > 0 ? Outcome.FAIL : Outcome.WARNING,
                        Said.of("check.said.text.rateOfNothing", Value.of(rate.label()), Value.of(now.minus(more))),
                        rate, amount, change));
    }

    private Finding judge(Told told, Development development, Evidence rate, Evidence amount, Evidence change,
            Interval possible) {
        Money more = Development.money(change);
        Money before = Development.money(amount).minus(more);
        BigDecimal stated = sameWay(development.figure(Claim.RATE).orElseThrow().number(), more);
        BigDecimal exact = Interval.percent(BigDecimal.valueOf(more.fen()), BigDecimal.valueOf(before.fen()))
                .setScale(stated.scale(), RoundingMode.HALF_UP);
        Outcome outcome = exact.compareTo(stated) == 0
                ? Outcome.PASS
                : possible.meets(Interval.of(stated)) ? Outcome.ROUNDING : Outcome.FAIL;
        var calculation = new Calculation(id(), Calculation.Kind.RATE, outcome, rate,
                List.of(amount, before(told, development, rate, before)));
        return new Finding(id(), outcome, said(outcome, rate, exact, stated, before, more), rate,
                new Value.Quantity(exact, "%"), new Value.Quantity(stated.subtract(exact), "%"), List.of(calculation),
                List.of(change));
    }

    /// Whether it went the same way at all is a rule of its own.
    private static BigDecimal sameWay(BigDecimal rate, Money change) {
        return change.fen() < 0 ? rate.abs().negate() : rate.abs();
    }

    /// What there was before: as stated, or else as it follows.
    private static Evidence before(Told told, Development development, Evidence rate, Money before) {
        return development.prior().filter(prior -> before.equals(prior.money()))
                .orElseGet(() -> told.at(development.figure(Claim.RATE).orElseThrow().span(), rate.key() + "/BEFORE",
                        development.statement().subject().getLast() + " · 推算上年数", Value.of(before)));
    }

    private static Said said(Outcome outcome, Evidence rate, BigDecimal exact, BigDecimal stated, Money before,
            Money more) {
        String key = switch (outcome) {
            case PASS -> "check.said.text.rateAgrees";
            case ROUNDING -> "check.said.text.rateRounding";
            default -> "check.said.text.rateDiffers";
        };
        return Said.of(key, Value.of(rate.label()), new Value.Quantity(stated, "%"), new Value.Quantity(exact, "%"),
                Value.of(more), Value.of(before));
    }
}
