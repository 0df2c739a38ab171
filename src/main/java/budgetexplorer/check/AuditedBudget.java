package budgetexplorer.check;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.model.tree.TreeNode;
import java.util.List;
import java.util.Optional;

/// What the rules look at. Immutable.
///
/// @param byFunction the drill-down by function; empty if the document lacks the table for it
/// @param tables     the tables there are, or as many of them as the rules need
public record AuditedBudget(BudgetId id, Optional<TreeNode> byFunction, List<BudgetTable> tables) {
    public AuditedBudget {
        tables = List.copyOf(tables);
    }

    /// One of the 12 tables; empty if the document lacks it.
    Optional<BudgetTable> table(TableKind kind) {
        return tables.stream().filter(table -> table.kind() == kind).findFirst();
    }

    /// Every node of the drill-down by function that the document states, from the top down.
    List<StatedNode> statedNodes() {
        return byFunction.map(root -> StatedNode.of(id, root)).orElse(List.of());
    }
}
