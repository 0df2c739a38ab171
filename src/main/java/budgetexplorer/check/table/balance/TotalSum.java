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

/// 收入总计 = 本年收入合计 + 上年结转结余, and 支出总计 = 本年支出合计 + 结转下年支出, of tables 1 and 4.
public final class TotalSum implements IdentityRule {
    @Override
    public String id() {
        return "balance.total";
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
        return lines.stream().filter(Line::isTotal).findFirst().stream().flatMap(total -> {
            List<Evidence> parts = parts(balance, TopLines.before(lines, total));
            return parts.isEmpty() ? Stream.empty() : Stream.of(Identity.sum(id(), balance.at(total), parts));
        });
    }

    /// 本年收入合计 already holds what stands above it.
    private static List<Evidence> parts(Balance balance, List<Line> above) {
        return above.stream().filter(line -> line.isOfYear() && line.depth() == 0).findFirst()
                .map(year -> Stream.concat(Stream.of(balance.at(year)),
                        TopLines.of(balance, TopLines.after(above, year)).stream()).toList())
                .orElseGet(() -> TopLines.of(balance, above));
    }
}
