package budgetexplorer.check.table;

import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.Identity;
import budgetexplorer.check.rule.IdentityRule;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.stream.Stream;

/// 合计 = 基本支出 + 项目支出 + 结转下年支出 of every row of tables 3, 5, 8 and 9.
public final class StructureSum implements IdentityRule {
    private static final List<TableKind> TABLES = List.of(TableKind.EXPENDITURE, TableKind.GENERAL,
            TableKind.GOVERNMENT_FUND, TableKind.STATE_CAPITAL);

    @Override
    public String id() {
        return "row.structure";
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
        return RowSums.of(id(), table, Field.TOTAL, Field.BASIC, Field.PROJECT, Field.CARRIED_FORWARD);
    }
}
