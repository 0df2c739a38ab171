package budgetexplorer.model;

import java.util.List;

/// The budgets of a library that one can be compared with at once.
///
/// @param budgets    by department, and within it the latest first
/// @param whole      whether these are all; else others can be found by what is typed
/// @param neighbours the budgets of the departments next to it in its year
public record ComparableBudgets(List<BudgetSummary> budgets, boolean whole, List<BudgetSummary> neighbours) {
    /// Of a library that holds nothing.
    public static final ComparableBudgets NONE = new ComparableBudgets(List.of(), true, List.of());

    public ComparableBudgets {
        budgets = List.copyOf(budgets);
        neighbours = List.copyOf(neighbours);
    }
}
