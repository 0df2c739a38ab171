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

/// 本年收入合计 and 本年支出合计 of tables 1 and 4 = the sum of the lines 一、二、三、 above.
public final class YearSum implements IdentityRule {
    @Override
    public String id() {
        return "balance.year";
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
        return Stream.of(Side.values()).flatMap(side -> identities(balance, balance.lines(side)));
    }

    private Stream<Identity> identities(Balance balance, List<Line> lines) {
        return lines.stream().filter(line -> line.isOfYear() && line.depth() == 0).findFirst().stream()
                .flatMap(year -> {
                    List<Evidence> parts = TopLines.of(balance, TopLines.before(lines, year));
                    return parts.isEmpty()
                            ? Stream.empty()
                            : Stream.of(Identity.sum(id(), balance.at(year), parts));
                });
    }
}
