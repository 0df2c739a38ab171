package budgetexplorer.model;

import org.jspecify.annotations.Nullable;

/// A budget of a library in one line.
///
/// @param total the department's total expenditure; absent if no table states it
/// @param file  the file it came from
/// @param note  what the user noted about it; mostly empty
public record BudgetSummary(BudgetId id, Department department, @Nullable Money total, String file, String note) {
    /// Without a note.
    public BudgetSummary(BudgetId id, Department department, @Nullable Money total, String file) {
        this(id, department, total, file, "");
    }
}
