package budgetexplorer.ui.shell;

/// What the middle of the window shows of a budget.
enum Screen {
    /// The drill-down.
    BUDGET,
    /// The text that goes with the tables.
    NARRATIVE
}
