package budgetexplorer.check.table;

import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.Identity;
import budgetexplorer.check.rule.IdentityRule;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.stream.Stream;

/// A unit = the sum of its topmost 类, 款 or 项, in every column; so is 合计 where they stand under no unit.
public final class ItemSum implements IdentityRule {
    private static final List<TableKind> TABLES = List.of(TableKind.EXPENDITURE, TableKind.GENERAL,
            TableKind.GOVERNMENT_FUND, TableKind.STATE_CAPITAL, TableKind.PROCUREMENT, TableKind.PURCHASED_SERVICES);

    @Override
    public String id() {
        return "column.items";
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
        List<Row> units = table.rows(RowKind.UNIT);
        return Stream.concat(
                units.stream().flatMap(unit -> ColumnSums.of(id(), table, unit, table.parts(unit))),
                table.head().stream().flatMap(head -> ColumnSums.of(id(), table, head,
                        units.isEmpty() ? table.tops("") : table.parts(head))));
    }
}
