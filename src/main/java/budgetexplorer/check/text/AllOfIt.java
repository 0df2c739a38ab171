package budgetexplorer.check.text;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Said;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.Told;
import budgetexplorer.model.evidence.FigureEvidence;
import budgetexplorer.model.narrative.Assertion;
import budgetexplorer.model.narrative.Claim;
import budgetexplorer.model.narrative.Section;
import budgetexplorer.model.narrative.Statement;
import budgetexplorer.model.table.Field;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the text says 全部为基本支出 or 全部为项目支出, the table has nothing else.
public final class AllOfIt implements TextRule {
    @Override
    public String id() {
        return "text.allOfIt";
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        var cells = new Cells(budget);
        return budget.told().narrative().sections().stream().flatMap(section -> section.statements().stream()
                .flatMap(statement -> statement.assertions().stream()
                        .flatMap(assertion -> check(budget, cells, section, statement, assertion).stream())));
    }

    private Optional<Finding> check(AuditedBudget budget, Cells cells, Section section, Statement statement,
            Assertion assertion) {
        Optional<Field> excluded = switch (assertion.kind()) {
            case ALL_BASIC -> Optional.of(Field.PROJECT);
            case ALL_PROJECT -> Optional.of(Field.BASIC);
            default -> Optional.empty();
        };
        return excluded.flatMap(field -> statement.figure(Claim.AMOUNT)
                .flatMap(figure -> budget.told().evidence().of(figure))
                .map(figure -> others(budget, cells, figure, field)).filter(found -> !found.isEmpty())
                .map(found -> finding(budget.told(), section, statement, assertion, found)));
    }

    /// The cells beside those of the figure that are to be nothing.
    private static List<Evidence> others(AuditedBudget budget, Cells cells, FigureEvidence figure, Field field) {
        return figure.cells().stream().flatMap(place -> budget.table(place.table())
                .flatMap(table -> cells.row(place).flatMap(row -> table.at(row, field))).stream()).toList();
    }

    private Finding finding(Told told, Section section, Statement statement, Assertion assertion,
            List<Evidence> found) {
        String words = assertion.span().in(told.narrative().text());
        Evidence judged = told.at(assertion.span(), Development.key(section, statement, assertion.kind().name()),
                statement.subject().getLast(), Value.of(words));
        List<Evidence> wrong = found.stream().filter(cell -> cell.money() != null && !cell.money().isZero()).toList();
        return wrong.isEmpty()
                ? Finding.of(id(), Outcome.PASS, Said.of("check.said.text.allOfItAgrees", Value.of(judged.label()),
                        Value.of(words)), judged, found.toArray(Evidence[]::new))
                : Finding.of(id(), Outcome.FAIL, Said.of("check.said.text.allOfItDiffers", Value.of(judged.label()),
                        Value.of(words), Value.of(wrong.getFirst().label()),
                        Value.of(Development.money(wrong.getFirst()))), judged, wrong.toArray(Evidence[]::new));
    }
}
