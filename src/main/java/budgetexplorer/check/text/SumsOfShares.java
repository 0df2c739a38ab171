package budgetexplorer.check.text;

import budgetexplorer.check.finding.Calculation;
import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Said;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.Rounding;
import budgetexplorer.check.rule.Told;
import budgetexplorer.model.evidence.Agreement;
import budgetexplorer.model.narrative.Claim;
import budgetexplorer.model.narrative.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The shares of parts that make the whole add up to 100 %.
public final class SumsOfShares implements TextRule {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    @Override
    public String id() {
        return "text.shares";
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        return PartList.of(budget.told()).stream().filter(SumsOfShares::isWhole)
                .flatMap(list -> check(budget.told(), list).stream());
    }

    private static boolean isWhole(PartList list) {
        return list.parts().size() > 1 && list.hasAmounts() && Rounding.judge(
                Development.money(list.whole().amount().orElseThrow()), list.parts().stream()
                        .map(part -> Development.money(part.amount().orElseThrow())).toList()) != Outcome.FAIL;
    }

    /// A share that the tables contradict is enough to be told once.
    private Optional<Finding> check(Told told, PartList list) {
        List<Figure> shares = list.parts().stream().map(part -> part.figure(Claim.SHARE)).flatMap(Optional::stream)
                .toList();
        boolean isWrong = shares.stream().flatMap(share -> told.evidence().of(share).stream())
                .anyMatch(share -> share.agreement() == Agreement.DIFFERS);
        return shares.size() == list.parts().size() && !isWrong
                ? Optional.of(check(told, shares))
                : Optional.empty();
    }

    private Finding check(Told told, List<Figure> shares) {
        List<Evidence> terms = shares.stream().map(told::at).toList();
        BigDecimal sum = shares.stream().map(Figure::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal miss = sum.subtract(ALL);
        BigDecimal allowed = BigDecimal.valueOf(shares.size() + 1L).movePointLeft(sum.scale());
        Outcome outcome = miss.signum() == 0
                ? Outcome.PASS
                : miss.abs().multiply(TWO).compareTo(allowed) <= 0 ? Outcome.ROUNDING : Outcome.FAIL;
        Evidence judged = told.at(shares.getFirst().span(), terms.getFirst().key() + "/SUM",
                "占比合计", new Value.Quantity(sum, "%"));
        var calculation = new Calculation(id(), Calculation.Kind.SUM, outcome, judged, terms);
        return new Finding(id(), outcome, Said.of(outcome == Outcome.FAIL
                ? "check.said.text.sharesDiffer"
                : "check.said.text.sharesAgree", Value.of(judged.label()), new Value.Quantity(sum, "%")), judged,
                new Value.Quantity(ALL, "%"), new Value.Quantity(miss, "%"), List.of(calculation), List.of());
    }
}
