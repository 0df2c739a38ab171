package budgetexplorer.check.text;

import budgetexplorer.check.finding.Calculation;
import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.Told;
import budgetexplorer.model.evidence.Agreement;
import budgetexplorer.model.evidence.FigureEvidence;
import budgetexplorer.model.narrative.Claim;
import budgetexplorer.model.narrative.Section;
import budgetexplorer.model.narrative.Statement;
import java.util.List;
import java.util.stream.Stream;

/// Every share (占比) of the text is what the tables' amounts make it.
public final class SharesOfTables implements TextRule {
    @Override
    public String id() {
        return "text.share";
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        Told told = budget.told();
        var findings = new FigureFindings(id(), budget);
        return told.narrative().sections().stream().map(Section::statements).flatMap(List::stream)
                .flatMap(statement -> statement.figures().stream().filter(figure -> figure.claim() == Claim.SHARE)
                        .flatMap(figure -> told.evidence().of(figure).stream())
                        .map(figure -> findings.of(figure, Calculation.Kind.SHARE,
                                terms(findings, told, statement, figure))));
    }

    /// The part and the whole. A part that is the sum of cells is shown as the text states it.
    private static List<Evidence> terms(FigureFindings findings, Told told, Statement statement,
            FigureEvidence share) {
        List<Evidence> part = findings.cells(share.cells());
        List<Evidence> whole = findings.cells(share.whole());
        List<Evidence> stated = statement.figure(Claim.AMOUNT)
                .filter(amount -> told.evidence().of(amount).map(FigureEvidence::agreement)
                        .filter(agreement -> agreement != Agreement.DIFFERS).isPresent())
                .map(told::at).stream().toList();
        return Stream.concat((stated.isEmpty() ? part : stated).stream().limit(1), whole.stream().limit(1)).toList();
    }
}
