package budgetexplorer.model.draft;

import budgetexplorer.model.BudgetId;
import java.util.List;

/// A budget that was made of another by changing it here.
///
/// @param origin  what it was made of, which stays as it is
/// @param isOpen  whether further changes go into it; else they begin the next draft
/// @param changes in the order in which they were made
public record Draft(BudgetId id, BudgetId origin, boolean isOpen, List<Change> changes) {
    public Draft {
        changes = List.copyOf(changes);
    }

    /// Whether a later change takes one back.
    public boolean isReverted(Change change) {
        return changes.stream().anyMatch(later -> later.reverts().isPresent()
                && later.reverts().getAsLong() == change.id() && !isReverted(later));
    }
}
