package budgetexplorer.check.table.between;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.BalanceOutline.Side;
import budgetexplorer.check.rule.Identity;
import budgetexplorer.check.rule.IdentityRule;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.check.table.balance.Balance;
import budgetexplorer.model.Fund;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.TableKind;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Tables 1 and 2 state the same income, this year's and what the last one left, by fund and as a whole.
public final class IncomeByFund implements IdentityRule {
    @Override
    public String id() {
        return "between.income";
    }

    @Override
    public RuleGroup group() {
        return RuleGroup.BETWEEN_TABLES;
    }

    @Override
    public Set<TableKind> tables() {
        return Set.of(TableKind.BALANCE, TableKind.INCOME);
    }

    @Override
    public Stream<Identity> identities(AuditedBudget budget) {
        var balance = new Balance(budget.stated(TableKind.BALANCE));
        StatedTable income = budget.stated(TableKind.INCOME);
        return income.head().stream().flatMap(head -> Stream.concat(
                Stream.of(Fund.values()).filter(fund -> fund != Fund.CARRY_OVER).flatMap(fund -> Stream.concat(
                        same(balance, balance.fund(fund), income, head, Field.of(fund)),
                        same(balance, balance.carriedOf(fund), income, head, Funds.carried(fund)))),
                Stream.of(same(balance, balance.ofYear(Side.INCOME), income, head, Field.CURRENT),
                        same(balance, balance.carried(Side.INCOME), income, head, Field.CARRY_OVER),
                        same(balance, balance.total(Side.INCOME), income, head, Field.TOTAL))
                        .flatMap(identities -> identities)));
    }

    /// What the last year left need not be taken apart in table 1, nor anything in table 2.
    private Stream<Identity> same(Balance balance, Optional<Evidence> line, StatedTable income, Row head, Field field) {
        Optional<Evidence> cell = income.at(head, field);
        boolean isOptional = cell.isEmpty() || (line.isEmpty() && Funds.isCarriedOf(field));
        return isOptional
                ? Stream.empty()
                : Pairs.same(id(), line, cell, () -> balance.table().whole(field.name(), cell.orElseThrow().label()));
    }
}
