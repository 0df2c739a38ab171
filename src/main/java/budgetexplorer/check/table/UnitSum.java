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

/// The department = the sum of its units, in every column; 合计 where the department has no row.
public final class UnitSum implements IdentityRule {
    private static final List<TableKind> TABLES = List.of(TableKind.INCOME, TableKind.EXPENDITURE, TableKind.GENERAL,
            TableKind.THREE_PUBLIC, TableKind.GOVERNMENT_FUND, TableKind.STATE_CAPITAL, TableKind.PROCUREMENT,
            TableKind.PURCHASED_SERVICES);

    @Override
    public String id() {
        return "column.units";
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
        return table.rows(RowKind.DEPARTMENT).stream().findFirst().or(table::head).stream()
                .flatMap(whole -> ColumnSums.of(id(), table, whole, Units.topmost(table)));
    }
}
