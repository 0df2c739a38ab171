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

/// 合计 = the sum of its rows by 资金性质 in table 7, in every column.
public final class FundRowSum implements IdentityRule {
    @Override
    public String id() {
        return "column.funds";
    }

    @Override
    public RuleGroup group() {
        return RuleGroup.WITHIN_TABLE;
    }

    @Override
    public Set<TableKind> tables() {
        return Set.of(TableKind.THREE_PUBLIC);
    }

    @Override
    public Stream<Identity> identities(AuditedBudget budget) {
        return identities(budget.stated(TableKind.THREE_PUBLIC));
    }

    private Stream<Identity> identities(StatedTable table) {
        return table.rows(RowKind.TOTAL).stream()
                .flatMap(total -> ColumnSums.of(id(), table, total, table.rows(RowKind.FUND)));
    }
}
