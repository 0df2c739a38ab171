package budgetexplorer.check.table.between;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.Identity;
import budgetexplorer.check.rule.IdentityRule;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a table of purchases spends on a 项 of a unit is no more than all that the unit spends on it; so is what the unit
/// purchases.
abstract class PurchasesWithin implements IdentityRule {
    private final String id;
    private final TableKind purchases;
    private final Field field;
    private final TableKind all;

    /// @param purchases table 10 or 11
    /// @param field     the money that counts
    /// @param all       the table that has all of it
    PurchasesWithin(String id, TableKind purchases, Field field, TableKind all) {
        this.id = id;
        this.purchases = purchases;
        this.field = field;
        this.all = all;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final RuleGroup group() {
        return RuleGroup.BETWEEN_TABLES;
    }

    @Override
    public final Set<TableKind> tables() {
        return Set.of(purchases, all);
    }

    @Override
    public final Stream<Identity> identities(AuditedBudget budget) {
        StatedTable table = budget.stated(purchases);
        StatedTable whole = budget.stated(all);
        Stream<Identity> units = table.rows(RowKind.UNIT).stream().filter(row -> !takesBack(whole, unit(row)))
                .flatMap(row -> limit(whole, whole.unit(unit(row)).stream().toList(), table, List.of(row)).stream());
        Map<String, List<Row>> items = new LinkedHashMap<>();
        table.leaves(Optional.empty()).forEach(row -> items.computeIfAbsent(unit(row) + "/" + table.code(row),
                _ -> new ArrayList<>()).add(row));
        return Stream.concat(units, items.values().stream().flatMap(rows -> limit(whole,
                whole.tops(unit(rows.getFirst()), table.code(rows.getFirst())), table, rows).stream()));
    }

    /// Several rows of the whole cannot be told apart.
    private Optional<Identity> limit(StatedTable whole, List<Row> wholes, StatedTable table, List<Row> rows) {
        List<Evidence> parts = table.at(rows, field);
        if (!Pairs.anything(parts) || Pairs.anyNegative(parts) || wholes.size() > 1) {
            return Optional.empty();
        }
        String name = table.name(rows.getFirst());
        return Optional.of(Identity.limit(id, wholes.stream().flatMap(row -> whole.at(row, Field.TOTAL).stream())
                .findFirst().orElseGet(() -> whole.whole(name, name)), parts));
    }

    /// What is taken back from one 项 makes the unit spend less than it purchases for others.
    private static boolean takesBack(StatedTable whole, String unit) {
        return Pairs.anyNegative(whole.at(whole.leaves(Optional.of(unit)), Field.TOTAL));
    }

    private static String unit(Row row) {
        return Objects.requireNonNullElse(row.unit(), "");
    }
}
