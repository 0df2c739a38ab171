package budgetexplorer.ui.library;

import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Department;

/// A line of the library's list.
public sealed interface LibraryItem {
    /// A department, above its budgets.
    ///
    /// @param folded  whether its budgets are hidden
    /// @param budgets how many it has
    record DepartmentItem(Department department, boolean folded, int budgets) implements LibraryItem {}

    /// A budget.
    record BudgetItem(BudgetSummary budget) implements LibraryItem {}

    /// The code of the department it belongs to.
    default String departmentCode() {
        return switch (this) {
            case DepartmentItem item -> item.department().code();
            case BudgetItem(var budget) -> budget.department().code();
        };
    }
}
