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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the text says of the year before is what that year's budget says: an amount less its change, or the amount that
/// is stated. The basis of comparison may have been changed meanwhile, so that a difference is only doubtful.
public final class LastYear implements TextRule {
    @Override
    public String id() {
        return "text.before";
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        return budget.before().map(before -> check(budget, before)).orElseGet(() -> Stream
                .of(Finding.of(id(), Outcome.UNCHECKED, Said.of("check.said.text.noYearBefore"),
                        budget.told().whole("before"))));
    }

    private Stream<Finding> check(AuditedBudget budget, AuditedBudget before) {
        var amounts = new AmountsBefore(budget, before);
        return Development.of(budget.told()).stream()
                .filter(each -> each.change().isPresent() || each.prior().isPresent())
                .flatMap(each -> amounts.of(each).flatMap(found -> check(before, each, found)).stream());
    }

    private Optional<Finding> check(AuditedBudget before, Development development, AmountsBefore.Found found) {
        Optional<Evidence> amount = development.amount();
        Optional<Evidence> judged = development.prior().or(development::change);
        if (development.prior().isEmpty() && amount.isEmpty()) {
            return Optional.empty();
        }
        List<Evidence> terms = development.prior().map(List::of)
                .orElseGet(() -> Stream.of(amount, development.change()).flatMap(Optional::stream).toList());
        Money stated = development.prior().map(Development::money).orElseGet(
                () -> Development.money(terms.getFirst()).minus(Development.money(terms.getLast())));
        return judged.map(evidence -> finding(before, evidence, terms, stated, found));
    }

    private Finding finding(AuditedBudget before, Evidence judged, List<Evidence> terms, Money stated,
            AmountsBefore.Found found) {
        Money miss = stated.minus(found.money());
        Outcome outcome = miss.isZero()
                ? Outcome.PASS
                : Rounding.allows(miss, terms.size() + found.cells().size()) ? Outcome.ROUNDING : Outcome.WARNING;
        String key = outcome == Outcome.WARNING ? "check.said.text.beforeDiffers" : "check.said.text.beforeAgrees";
        Evidence first = found.cells().getFirst();
        var calculations = found.cells().size() == 1 && terms.size() == 2
                ? List.of(new Calculation(id(), Calculation.Kind.CHANGE, outcome, judged,
                        List.of(terms.getFirst(), first)))
                : List.<Calculation>of();
        boolean isPrior = judged.key().endsWith("/" + Claim.PRIOR_YEAR);
        Money expected = isPrior ? found.money() : Development.money(judged).plus(miss);
        return new Finding(id(), outcome, Said.of(key, Value.of(judged.label()), Value.of(stated),
                Value.of(found.money()), Value.of(before.id().reference()), Value.of(first.label())), judged,
                Value.of(expected), Value.of(Development.money(judged).minus(expected)), calculations,
                Stream.concat(terms.stream(), found.cells().stream()).toList());
    }
}
