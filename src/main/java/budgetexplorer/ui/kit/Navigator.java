package budgetexplorer.ui.kit;

import budgetexplorer.model.BudgetSummary;

/// Lets a screen send the user to another without knowing it.
public interface Navigator {
    /// Shows the drill-down of a budget.
    void explore(BudgetSummary budget);
}
