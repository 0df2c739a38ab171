package budgetexplorer.check.table;

import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.Identity;
import budgetexplorer.check.rule.IdentityRule;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.stream.Stream;

/// A 类 or 款 that is stated = the sum of what stands below its code, in every column.
public final class CodeSum implements IdentityRule {
    private static final List<TableKind> TABLES = List.of(TableKind.EXPENDITURE, TableKind.GENERAL,
            TableKind.GOVERNMENT_FUND, TableKind.STATE_CAPITAL, TableKind.PROCUREMENT, TableKind.PURCHASED_SERVICES);

    @Override
    public String id() {
        return "column.codes";
    }

    @Override
    public RuleGroup group() {
        return RuleGroup.WITHIN_TABLE;
    }

    @Override
    public Stream<Identity> identities(AuditedBudget budget) {
        return TABLES.stream().flatMap(kind -> budget.table(kind).stream()).flatMap(this::identities);
    }

    private Stream<Identity> identities(StatedTable table) {
        return table.rows(RowKind.ITEM).stream()
                .flatMap(whole -> ColumnSums.of(id(), table, whole, table.parts(whole)));
    }
}
