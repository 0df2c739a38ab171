package budgetexplorer.check.table;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.Identity;
import budgetexplorer.check.rule.IdentityRule;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// In every row of some tables a cell is the sum of others. Those of them that the table has count, and what stands in
/// columns that no layout knows may belong to it.
abstract class RowSum implements IdentityRule {
    private final String id;
    private final List<TableKind> kinds;

    RowSum(String id, TableKind... kinds) {
        this.id = id;
        this.kinds = List.of(kinds);
    }

    /// The total.
    abstract Field total();

    /// What makes it in a table.
    abstract List<Field> parts(StatedTable table);

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final RuleGroup group() {
        return RuleGroup.WITHIN_TABLE;
    }

    @Override
    public final Set<TableKind> tables() {
        return kinds.size() == 1 ? Set.copyOf(kinds) : Set.of();
    }

    @Override
    public final Stream<Identity> identities(AuditedBudget budget) {
        return kinds.stream().flatMap(kind -> budget.table(kind).stream()).flatMap(this::identities);
    }

    private Stream<Identity> identities(StatedTable table) {
        Field[] parts = parts(table).stream().filter(table::states).toArray(Field[]::new);
        return parts.length == 0 ? Stream.empty() : table.all().flatMap(row -> identity(table, row, parts).stream());
    }

    private Optional<Identity> identity(StatedTable table, Row row, Field[] parts) {
        List<Evidence> terms = Stream.concat(table.at(row, parts).stream(), table.unknown(row).stream()).toList();
        return table.at(row, total()).map(sum -> Identity.sum(id, sum, terms));
    }
}
