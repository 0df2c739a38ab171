package budgetexplorer.check.table;

import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.Identity;
import budgetexplorer.check.rule.IdentityRule;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import java.util.Set;
import java.util.stream.Stream;

/// A 类 of table 6 = the sum of its 款, in every column.
public final class EconomyCodeSum implements IdentityRule {
    @Override
    public String id() {
        return "column.economyCodes";
    }

    @Override
    public RuleGroup group() {
        return RuleGroup.WITHIN_TABLE;
    }

    @Override
    public Set<TableKind> tables() {
        return Set.of(TableKind.GENERAL_BASIC);
    }

    @Override
    public Stream<Identity> identities(AuditedBudget budget) {
        return identities(budget.stated(TableKind.GENERAL_BASIC));
    }

    private Stream<Identity> identities(StatedTable table) {
        return table.rows(RowKind.ITEM).stream()
                .flatMap(whole -> ColumnSums.of(id(), table, whole, table.parts(whole)));
    }
}
