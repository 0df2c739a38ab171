package budgetexplorer.check.text;

import budgetexplorer.check.finding.Calculation;
import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.model.evidence.CellPlace;
import budgetexplorer.model.evidence.FigureEvidence;
import budgetexplorer.model.narrative.Claim;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What the text counts, 类 and projects, are as many as the tables have.
public final class CountsInTables implements TextRule {
    private static final int CATEGORY = 3;

    @Override
    public String id() {
        return "text.count";
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        var findings = new FigureFindings(id(), budget);
        return budget.told().evidence().all().stream().filter(figure -> figure.figure().claim() == Claim.COUNT)
                .filter(FigureEvidence::isResolved)
                .map(figure -> findings.of(figure, Calculation.Kind.COUNT, counted(budget, figure)));
    }

    /// Of each 类 one row, of projects all.
    private static List<Evidence> counted(AuditedBudget budget, FigureEvidence figure) {
        var cells = new Cells(budget);
        Set<String> seen = new HashSet<>();
        List<CellPlace> places = figure.cells().stream()
                .filter(place -> place.table() == TableKind.GOALS
                        || budget.table(place.table()).flatMap(table -> cells.row(place)
                                .map(row -> category(table.text(row, Field.ITEM_CODE)))).filter(seen::add).isPresent())
                .toList();
        return cells.of(places);
    }

    private static String category(String code) {
        return code.substring(0, Math.min(CATEGORY, code.length()));
    }
}
