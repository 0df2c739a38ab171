package budgetexplorer.check.table.balance;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.BalanceOutline.Line;
import budgetexplorer.check.rule.BalanceOutline.Side;
import budgetexplorer.check.rule.Identity;
import budgetexplorer.check.rule.IdentityRule;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.stream.Stream;

/// A numbered line of tables 1 and 4 = the sum of the lines numbered below it; at least that sum where they are 其中.
public final class OutlineSum implements IdentityRule {
    @Override
    public String id() {
        return "balance.outline";
    }

    @Override
    public RuleGroup group() {
        return RuleGroup.WITHIN_TABLE;
    }

    @Override
    public Stream<Identity> identities(AuditedBudget budget) {
        return Stream.of(TableKind.BALANCE, TableKind.APPROPRIATION_BALANCE)
                .flatMap(kind -> budget.table(kind).stream()).map(Balance::new).flatMap(this::identities);
    }

    private Stream<Identity> identities(Balance balance) {
        return Stream.of(Side.values()).flatMap(side -> balance.lines(side).stream())
                .filter(line -> !line.isTotal()).flatMap(line -> identity(balance, line));
    }

    private Stream<Identity> identity(Balance balance, Line line) {
        List<Line> below = balance.below(line);
        if (below.isEmpty()) {
            return Stream.empty();
        }
        List<Evidence> parts = below.stream().map(balance::at).toList();
        return Stream.of(below.stream().anyMatch(part -> part.name().startsWith("其中"))
                ? Identity.limit(id(), balance.at(line), parts)
                : Identity.sum(id(), balance.at(line), parts));
    }
}
