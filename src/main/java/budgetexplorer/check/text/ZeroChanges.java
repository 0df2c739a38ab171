package budgetexplorer.check.text;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Said;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.Told;
import budgetexplorer.model.narrative.Claim;
import budgetexplorer.model.narrative.Figure;
import java.util.Optional;
import java.util.stream.Stream;

/// A change of nothing is not told as a rise or fall: `同比增加0.00万元，增长0.00%` was left in from a form.
public final class ZeroChanges implements TextRule {
    @Override
    public String id() {
        return "text.zeroChange";
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        return Development.of(budget.told()).stream().flatMap(each -> check(budget.told(), each).stream());
    }

    private Optional<Finding> check(Told told, Development development) {
        return development.figure(Claim.CHANGE).filter(ZeroChanges::isNothing).map(change -> {
            Evidence judged = told.at(change);
            Evidence[] others = development.rate().stream().toArray(Evidence[]::new);
            return Finding.of(id(), Outcome.WARNING, Said.of("check.said.text.zeroChange", Value.of(judged.label()),
                    Value.of(change.trend().orElseThrow().word() + change.printed())), judged, others);
        });
    }

    private static boolean isNothing(Figure change) {
        return change.trend().isPresent() && change.number().signum() == 0;
    }
}
