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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The changes of a list's parts add up to the change of its whole. What was there the year before and is listed no more
/// may explain that they do not, as far as less has gone than they miss. A change is the difference of two amounts that were
/// each rounded on their own, so that it counts as two terms.
public final class SumsOfChanges implements TextRule {
    @Override
    public String id() {
        return "text.changes";
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        return PartList.of(budget.told()).stream().filter(PartList::hasChanges).filter(SumsOfChanges::isWhole)
                .map(this::check);
    }

    /// Parts that do not make the whole this year did not the year before.
    private static boolean isWhole(PartList list) {
        return !list.hasAmounts() || Rounding.judge(money(list.whole().amount()),
                list.parts().stream().map(part -> money(part.amount())).toList()) != Outcome.FAIL;
    }

    private static Money money(Optional<Evidence> evidence) {
        return Development.money(evidence.orElseThrow());
    }

    private Finding check(PartList list) {
        Evidence whole = list.whole().change().orElseThrow();
        List<Evidence> parts = list.parts().stream().map(Development::change).flatMap(Optional::stream).toList();
        List<Money> terms = parts.stream().map(Development::money).toList();
        Money stated = Development.money(whole);
        Money sum = Rounding.sum(terms);
        Outcome outcome = outcome(list, judge(stated, sum, terms.size()), stated.minus(sum));
        var calculation = new Calculation(id(), Calculation.Kind.SUM, outcome, list.judged(whole), parts);
        return new Finding(id(), outcome, said(outcome, list.judged(whole), stated, sum), list.judged(whole),
                Value.of(sum),
                Value.of(stated.minus(sum)), List.of(calculation), List.of());
    }

    private static Outcome judge(Money stated, Money sum, int terms) {
        Money miss = stated.minus(sum);
        return miss.isZero() ? Outcome.PASS : Rounding.allows(miss, 2 * terms + 1) ? Outcome.ROUNDING : Outcome.FAIL;
    }

    /// Something that has vanished makes the whole fall by more than its parts.
    private static Outcome outcome(PartList list, Outcome judged, Money miss) {
        boolean mayHaveVanished = !list.isFixed() && miss.fen() < 0;
        return judged == Outcome.FAIL && mayHaveVanished ? Outcome.WARNING : judged;
    }

    private static Said said(Outcome outcome, Evidence whole, Money stated, Money sum) {
        String key = switch (outcome) {
            case PASS -> "check.said.text.changesAgree";
            case ROUNDING -> "check.said.text.changesRounding";
            case WARNING -> "check.said.text.changesVanished";
            default -> "check.said.text.changesDiffer";
        };
        return Said.of(key, Value.of(whole.label()), Value.of(stated), Value.of(sum), Value.of(stated.minus(sum)));
    }
}
