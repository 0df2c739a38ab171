package budgetexplorer.read.random;

import static java.util.stream.Collectors.toSet;

import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which tables state names without codes: at most one, and only if the others have all its codes and no name is that of
/// two.
record NamesOnly(Set<TableKind> kinds) {
    private static final Set<TableKind> POSSIBLE = EnumSet.of(TableKind.EXPENDITURE, TableKind.GENERAL,
            TableKind.GOVERNMENT_FUND, TableKind.STATE_CAPITAL, TableKind.PURCHASED_SERVICES);

    /// @param byUnit a table without a row of the department
    static NamesOnly choose(ExpectedBudget budget, @Nullable TableKind byUnit, Choices choices) {
        List<TableKind> possible = budget.tables().stream().map(ExpectedTable::kind).filter(POSSIBLE::contains)
                .filter(kind -> kind != byUnit && isKnownElsewhere(budget, kind)).toList();
        if (possible.isEmpty() || isAmbiguous(budget) || !choices.some(Variation.NAMES_WITHOUT_CODES)) {
            return new NamesOnly(Set.of());
        }
        return new NamesOnly(Set.of(choices.chance().oneOf(possible)));
    }

    private static boolean isAmbiguous(ExpectedBudget budget) {
        Set<String> names = new HashSet<>(budget.names().values());
        return names.size() < budget.names().size()
                || budget.units().stream().map(unit -> unit.name()).distinct().count() < budget.units().size();
    }

    private static boolean isKnownElsewhere(ExpectedBudget budget, TableKind kind) {
        Set<String> elsewhere = codes(budget.tables().stream().filter(table -> table.kind() != kind));
        Set<String> needed = codes(budget.table(kind).stream());
        return !needed.isEmpty() && elsewhere.containsAll(needed);
    }

    /// Of units and of their 项.
    private static Set<String> codes(Stream<ExpectedTable> tables) {
        return tables.flatMap(table -> table.rows().stream())
                .filter(row -> row.kind() == RowKind.UNIT || row.kind() == RowKind.ITEM)
                .flatMap(row -> Stream.of(row.text(Field.UNIT_CODE), row.unit() + row.text(Field.ITEM_CODE)))
                .filter(code -> !code.isEmpty()).collect(toSet());
    }
}
