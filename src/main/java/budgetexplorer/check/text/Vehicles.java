package budgetexplorer.check.text;

import budgetexplorer.check.finding.Calculation;
import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Said;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.Told;
import budgetexplorer.model.narrative.Claim;
import budgetexplorer.model.narrative.Figure;
import budgetexplorer.model.narrative.Section;
import budgetexplorer.model.narrative.SectionKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The vehicles counted by what they are used for are as many as there are.
public final class Vehicles implements TextRule {
    private static final String USE = "用车";

    @Override
    public String id() {
        return "text.vehicles";
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        return budget.told().narrative().section(SectionKind.STATE_ASSETS)
                .flatMap(section -> check(budget.told(), section)).stream();
    }

    private Optional<Finding> check(Told told, Section section) {
        List<Figure> counts = section.figures().filter(figure -> figure.claim() == Claim.COUNT)
                .filter(figure -> figure.unit().equals("辆")).toList();
        List<Figure> uses = counts.stream().filter(figure -> figure.subject().getLast().endsWith(USE)).toList();
        Optional<Figure> total = counts.stream().filter(Vehicles::isTotal).findFirst();
        return total.filter(all -> uses.stream().filter(use -> !use.equals(all)).count() > 1)
                .map(all -> finding(told, all, uses.stream().filter(use -> !use.equals(all)).toList()));
    }

    private static boolean isTotal(Figure figure) {
        String name = figure.subject().getLast();
        return name.contains("车辆") || (figure.subject().size() == 1 && name.endsWith("公务用车"));
    }

    private Finding finding(Told told, Figure total, List<Figure> uses) {
        Evidence judged = told.at(total);
        BigDecimal sum = uses.stream().map(Figure::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        Outcome outcome = sum.compareTo(total.number()) == 0 ? Outcome.PASS : Outcome.FAIL;
        Value expected = new Value.Quantity(sum, total.unit());
        Value stated = new Value.Quantity(total.number(), total.unit());
        return new Finding(id(), outcome, Said.of(outcome == Outcome.PASS
                ? "check.said.text.vehiclesAgree"
                : "check.said.text.vehiclesDiffer", Value.of(judged.label()), stated, expected), judged, expected,
                new Value.Quantity(total.number().subtract(sum), total.unit()),
                List.of(new Calculation(id(), Calculation.Kind.SUM, outcome, judged,
                        uses.stream().map(told::at).toList())),
                List.of());
    }
}
