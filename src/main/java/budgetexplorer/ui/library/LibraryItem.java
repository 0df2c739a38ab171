package budgetexplorer.ui.library;

import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Department;

/// A line of the library's list.
public sealed interface LibraryItem {
    /// A department, above its budgets.
    record DepartmentItem(Department department) implements LibraryItem {}

    /// A budget.
    record BudgetItem(BudgetSummary budget) implements LibraryItem {}
}
