package budgetexplorer.model;

import java.util.List;

/// The budgets of some departments that follow each other in a library, in the order of their codes.
///
/// @param budgets by department, and within it the latest first
/// @param before  how many departments come before them
/// @param behind  how many departments come behind them
public record BudgetStretch(List<BudgetSummary> budgets, int before, int behind) {
    /// Of a library that holds nothing.
    public static final BudgetStretch EMPTY = new BudgetStretch(List.of(), 0, 0);

    public BudgetStretch {
        budgets = List.copyOf(budgets);
    }

    /// Whether there are no other departments.
    public boolean isWhole() {
        return before == 0 && behind == 0;
    }

    /// Whether it has a department's budgets.
    public boolean has(String department) {
        return budgets.stream().anyMatch(budget -> budget.id().department().equals(department));
    }
}
