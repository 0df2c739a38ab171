package budgetexplorer.check.library;

import static java.util.stream.Collectors.toMap;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Said;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.FindingRule;
import budgetexplorer.check.rule.PlainName;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.goal.Indicator;
import budgetexplorer.model.goal.Indicators;
import budgetexplorer.model.goal.Operator;
import budgetexplorer.model.goal.Target;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// An indicator that a project of the same name had the year before does not aim lower than then.
final class LooserTargets implements FindingRule {
    @Override
    public String id() {
        return "goals.looser";
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
        Optional<StatedTable> before = budget.before().flatMap(last -> last.table(TableKind.GOALS));
        if (before.isEmpty()) {
            StatedTable goals = budget.stated(TableKind.GOALS);
            return Stream.of(Finding.of(id(), Outcome.UNCHECKED, Said.of("check.said.noYearBefore"),
                    goals.whole("goals.looser", goals.kind().title())));
        }
        Map<String, Aim> then = aims(before.get()).collect(toMap(Aim::key, aim -> aim, (one, _) -> one));
        return aims(budget.stated(TableKind.GOALS))
                .flatMap(aim -> Stream.ofNullable(then.get(aim.key())).map(old -> judge(aim, old)));
    }

    /// A measured target of an indicator of a project.
    private record Aim(String key, Indicator indicator, Target.Measured target, Evidence cell) {}

    private static Stream<Aim> aims(StatedTable goals) {
        return goals.rows(RowKind.PROJECT).stream()
                .flatMap(row -> Indicators.of(goals.table(), row).stream()
                        .filter(indicator -> indicator.target() instanceof Target.Measured)
                        .flatMap(indicator -> aim(goals, row, indicator)));
    }

    private static Stream<Aim> aim(StatedTable goals, Row row, Indicator indicator) {
        var target = (Target.Measured) indicator.target();
        String key = String.join("/", Objects.requireNonNullElse(row.unit(), ""),
                PlainName.of(goals.text(row, Field.PROJECT_NAME)), PlainName.of(indicator.name()),
                PlainName.of(target.subject()), target.unit());
        return goals.at(row, indicator.column()).stream().map(cell -> new Aim(key, indicator, target, cell));
    }

    private Finding judge(Aim now, Aim then) {
        boolean looser = isLooser(now.target, then.target);
        return Finding.of(id(), looser ? Outcome.WARNING : Outcome.PASS,
                Said.of(looser ? "check.said.looser" : "check.said.asStrict", Value.of(now.indicator.name()),
                        Value.of(now.target.text()), Value.of(then.target.text())),
                now.cell, then.cell);
    }

    /// Only what is asked for from the same side can be compared.
    private static boolean isLooser(Target.Measured now, Target.Measured then) {
        int more = now.value().compareTo(then.value());
        return (isFloor(now.operator()) && isFloor(then.operator()) && more < 0)
                || (isCeiling(now.operator()) && isCeiling(then.operator()) && more > 0);
    }

    private static boolean isFloor(Operator operator) {
        return operator == Operator.AT_LEAST || operator == Operator.MORE_THAN;
    }

    private static boolean isCeiling(Operator operator) {
        return operator == Operator.AT_MOST || operator == Operator.LESS_THAN;
    }
}
