package budgetexplorer.model;

import org.jspecify.annotations.Nullable;

/// A budget of a library in one line.
///
/// @param total the department's total expenditure; absent if no table states it
/// @param file  the file it came from
public record BudgetSummary(BudgetId id, Department department, @Nullable Money total, String file) {}
