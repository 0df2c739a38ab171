package budgetexplorer.check.table.between;

import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.Identity;
import budgetexplorer.check.rule.IdentityRule;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.check.table.balance.Balance;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;
import java.util.Set;
import java.util.stream.Stream;

/// Each unit's income in table 2 = its expenditure in table 3, what it carries forward included.
public final class IncomeIsExpenditure implements IdentityRule {
    @Override
    public String id() {
        return "between.units";
    }

    @Override
    public RuleGroup group() {
        return RuleGroup.BETWEEN_TABLES;
    }

    @Override
    public Set<TableKind> tables() {
        return Set.of(TableKind.INCOME, TableKind.EXPENDITURE);
    }

    @Override
    public Stream<Identity> identities(AuditedBudget budget) {
        StatedTable income = budget.stated(TableKind.INCOME);
        StatedTable expenditure = budget.stated(TableKind.EXPENDITURE);
        boolean leavesOut = !expenditure.states(Field.CARRIED_FORWARD)
                && budget.table(TableKind.BALANCE).map(Balance::new).filter(Carried::forward).isPresent();
        return leavesOut
                ? Stream.empty()
                : Counterparts.of(income, expenditure).stream()
                        .flatMap(pair -> pair.same(id(), Field.TOTAL, Field.TOTAL));
    }
}
