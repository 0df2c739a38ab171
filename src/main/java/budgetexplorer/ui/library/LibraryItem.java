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

    /// Departments that are not listed.
    ///
    /// @param step        where they are: -1 before those listed, 1 behind them, 0 among those that fit the filter
    /// @param departments how many there are at least
    record MoreItem(int step, int departments) implements LibraryItem {}

    /// The code of the department it belongs to; empty if it stands for several.
    default String departmentCode() {
        return switch (this) {
            case DepartmentItem item -> item.department().code();
            case BudgetItem(var budget) -> budget.department().code();
            case MoreItem _ -> "";
        };
    }
}
