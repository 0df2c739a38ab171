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

/// The amounts of a list in the text add up to the amount of its whole.
public final class SumsOfAmounts implements TextRule {
    @Override
    public String id() {
        return "text.sum";
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        return PartList.of(budget.told()).stream().filter(PartList::hasAmounts).map(this::check);
    }

    private Finding check(PartList list) {
        Evidence whole = list.whole().amount().orElseThrow();
        List<Evidence> parts = list.parts().stream().map(Development::amount).flatMap(Optional::stream).toList();
        List<Money> terms = parts.stream().map(Development::money).toList();
        Money stated = Development.money(whole);
        Money sum = Rounding.sum(terms);
        Outcome outcome = outcome(list, Rounding.judge(stated, terms));
        var calculation = new Calculation(id(), Calculation.Kind.SUM, outcome, list.judged(whole), parts);
        return new Finding(id(), outcome, said(outcome, list.judged(whole), stated, sum), list.judged(whole),
                Value.of(sum),
                Value.of(stated.minus(sum)), List.of(calculation), List.of());
    }

    /// A list that may leave something out on purpose is only doubtful.
    private static Outcome outcome(PartList list, Outcome judged) {
        return judged == Outcome.FAIL && !list.isFixed() ? Outcome.WARNING : judged;
    }

    private static Said said(Outcome outcome, Evidence whole, Money stated, Money sum) {
        String key = switch (outcome) {
            case PASS -> "check.said.text.sumAgrees";
            case ROUNDING -> "check.said.text.sumRounding";
            default -> "check.said.text.sumDiffers";
        };
        return Said.of(key, Value.of(whole.label()), Value.of(stated), Value.of(sum));
    }
}
