package budgetexplorer.check.library;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Said;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.FindingRule;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.goal.Indicator;
import budgetexplorer.model.goal.Indicators;
import budgetexplorer.model.goal.Target;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Every project has an indicator whose target is a number.
final class MeasurableGoals implements FindingRule {
    @Override
    public String id() {
        return "goals.measurable";
    }

    @Override
    public RuleGroup group() {
        return RuleGroup.LIBRARY;
    }

    @Override
    public Set<TableKind> tables() {
        return Set.of(TableKind.GOALS);
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        StatedTable goals = budget.stated(TableKind.GOALS);
        return goals.rows(RowKind.PROJECT).stream()
                .flatMap(row -> goals.at(row, Field.PROJECT_NAME).stream().map(name -> judge(goals, row, name)));
    }

    private Finding judge(StatedTable goals, Row row, Evidence name) {
        List<Indicator> indicators = Indicators.of(goals.table(), row);
        long measured = indicators.stream().filter(each -> each.target() instanceof Target.Measured).count();
        Said said = Said.of(measured > 0
                ? "check.said.measured"
                : indicators.isEmpty() ? "check.said.noIndicator" : "check.said.unmeasured",
                Value.of(goals.text(row, Field.PROJECT_NAME)), Value.of(indicators.size(), ""),
                Value.of(measured, ""));
        return Finding.of(id(), measured > 0 ? Outcome.PASS : Outcome.WARNING, said, name, cells(goals, row));
    }

    private static Evidence[] cells(StatedTable goals, Row row) {
        return Indicators.COLUMNS.stream().sorted().flatMap(field -> goals.at(row, field).stream())
                .filter(cell -> cell.value() != null).toArray(Evidence[]::new);
    }
}
