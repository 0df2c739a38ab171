package budgetexplorer.check.table.balance;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.BalanceOutline.Side;
import budgetexplorer.check.rule.Identity;
import budgetexplorer.check.rule.IdentityRule;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.model.table.TableKind;
import java.util.Optional;
import java.util.stream.Stream;

/// 收入总计 = 支出总计 of tables 1 and 4.
public final class BothSides implements IdentityRule {
    @Override
    public String id() {
        return "balance.sides";
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
        Optional<Evidence> income = balance.total(Side.INCOME);
        Optional<Evidence> expense = balance.total(Side.EXPENSE);
        return Stream.of(Identity.same(id(), income.orElseGet(() -> balance.table().whole("收入总计", "收入总计")),
                expense.orElseGet(() -> balance.table().whole("支出总计", "支出总计"))));
    }
}
