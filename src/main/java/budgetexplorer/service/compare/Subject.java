package budgetexplorer.service.compare;

import budgetexplorer.compare.Value.Prior;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Money;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.service.prior.PriorFigures;
import budgetexplorer.service.prior.ToldChange;
import budgetexplorer.service.prior.ToldChanges;
import budgetexplorer.service.prior.YearBefore;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// One budget of a comparison, and what tells of the year before.
///
/// @param before last year's budget, if the library has it
/// @param stated its tables once one of them was asked for; for one thread
/// @param tables those asked for so far
record Subject(BudgetSummary budget, Optional<BudgetSummary> before, Optional<Narrative> narrative, Stores stores,
        Map<TableKind, BudgetTable> stated, Map<TableKind, Optional<BudgetTable>> tables) {
    private Subject(BudgetSummary budget, Optional<BudgetSummary> before, Optional<Narrative> narrative,
            Stores stores) {
        this(budget, before, narrative, stores, new EnumMap<>(TableKind.class), new EnumMap<>(TableKind.class));
    }

    static Subject of(BudgetSummary budget, Stores stores) {
        return new Subject(budget, YearBefore.of(budget.id(), stores.browse()), stores.narratives().of(budget.id()),
                stores);
    }

    BudgetId id() {
        return budget.id();
    }

    Optional<BudgetTable> table(TableKind kind) {
        if (tables.isEmpty()) {
            stores.browse().tables(id()).forEach(table -> stated.put(table.kind(), table));
        }
        return tables.computeIfAbsent(kind, wanted -> Optional.ofNullable(stated.get(wanted)));
    }

    /// Last year's budget with what tells of the year before it left out.
    Optional<Subject> yearBefore() {
        return before.map(other -> new Subject(other, Optional.empty(), Optional.empty(), stores));
    }

    /// What this year's text says of the year before.
    Optional<Prior> told(Function<ToldChanges, Stream<ToldChange>> statements, Optional<Money> now) {
        return narrative.flatMap(text -> PriorFigures.told(id(), statements.apply(new ToldChanges(text)), now));
    }
}
