package budgetexplorer.check.text;

import budgetexplorer.check.finding.Calculation;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.model.evidence.FigureEvidence;
import budgetexplorer.model.evidence.Gap;
import budgetexplorer.model.narrative.Claim;
import java.util.List;
import java.util.stream.Stream;

/// Every amount of the text is what its cells state or add up to.
public final class AmountsInTables implements TextRule {
    @Override
    public String id() {
        return "text.amount";
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        var findings = new FigureFindings(id(), budget);
        return budget.told().evidence().all().stream().filter(figure -> figure.figure().claim() == Claim.AMOUNT)
                .filter(figure -> !isNowhere(figure))
                .map(figure -> findings.of(figure, Calculation.Kind.SUM, List.of()));
    }

    /// 机关运行经费 stands in no table; its own rule checks it. A table that is missing is told once.
    private static boolean isNowhere(FigureEvidence figure) {
        return figure.gap().filter(gap -> gap.reason() == Gap.Reason.NOT_IN_TABLES
                || gap.reason() == Gap.Reason.NO_TABLE).isPresent();
    }
}
