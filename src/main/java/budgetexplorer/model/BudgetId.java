package budgetexplorer.model;

/// What names one budget of a library: department × year × stage × revision.
///
/// @param department the department's code
/// @param revision counts from 1 within department, year and stage
public record BudgetId(String department, int year, Stage stage, int revision) {
    /// The full reference, `405:2026:公开#1`.
    public String reference() {
        return "%s:%d:%s#%d".formatted(department, year, stage.label(), revision);
    }

    /// Another revision of the same department, year and stage.
    public BudgetId withRevision(int other) {
        return new BudgetId(department, year, stage, other);
    }
}
