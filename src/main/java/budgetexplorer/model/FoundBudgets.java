package budgetexplorer.model;

import java.util.List;

/// The budgets of a library that fit what a user typed.
///
/// @param budgets by department, the best first, and within it the latest first
/// @param more    whether other departments fit, too
public record FoundBudgets(List<BudgetSummary> budgets, boolean more) {
    public FoundBudgets {
        budgets = List.copyOf(budgets);
    }
}
