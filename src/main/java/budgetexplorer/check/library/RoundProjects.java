package budgetexplorer.check.library;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Said;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.FindingRule;
import budgetexplorer.check.rule.Rounding;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.check.rule.Threshold;
import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Projects of round amounts, which look estimated and not calculated, do not make up most of the project expenditure.
final class RoundProjects implements FindingRule {
    @Override
    public String id() {
        return "projects.round";
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
        List<Evidence> projects = goals.at(goals.rows(RowKind.PROJECT), Field.TOTAL).stream()
                .filter(cell -> cell.money() != null).toList();
        Money all = sum(projects);
        BigDecimal round = budget.settings().threshold(Threshold.ROUND_AMOUNT);
        List<Evidence> rounds = projects.stream().filter(cell -> isRound(cell, round)).toList();
        return all.isPositive()
                ? Stream.of(judge(budget, rounds.isEmpty() ? projects : rounds, sum(rounds), all, round, rounds.size()))
                : Stream.empty();
    }

    private Finding judge(AuditedBudget budget, List<Evidence> cells, Money rounds, Money all, BigDecimal round,
            int count) {
        BigDecimal share = BigDecimal.valueOf(rounds.shareOf(all) * 100).setScale(1, RoundingMode.HALF_UP);
        boolean isUsual = share.compareTo(budget.settings().threshold(Threshold.ROUND_SHARE)) <= 0;
        return Finding.of(id(), isUsual ? Outcome.PASS : Outcome.WARNING,
                Said.of("check.said.round", Value.of(count, ""), Value.of(round.toPlainString()), Value.of(rounds),
                        new Value.Quantity(share, "%")),
                cells.getFirst(), cells.stream().skip(1).toArray(Evidence[]::new));
    }

    private static boolean isRound(Evidence cell, BigDecimal round) {
        Money money = Objects.requireNonNull(cell.money());
        long step = round.multiply(BigDecimal.valueOf(MoneyUnit.TEN_THOUSAND_YUAN.fen())).longValue();
        return step > 0 && money.isPositive() && money.fen() % step == 0;
    }

    private static Money sum(List<Evidence> cells) {
        return Rounding.sum(cells.stream().map(Evidence::money).filter(Objects::nonNull).toList());
    }
}
