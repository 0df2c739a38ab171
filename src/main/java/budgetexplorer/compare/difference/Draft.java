package budgetexplorer.compare.difference;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.Optional;

/// One of the two budgets that are held against each other. Immutable.
public record Draft(BudgetId id, List<BudgetTable> tables, Optional<Narrative> narrative) {
    public Draft {
        tables = List.copyOf(tables);
    }

    Optional<BudgetTable> table(TableKind kind) {
        return tables.stream().filter(table -> table.kind() == kind).findFirst();
    }
}
