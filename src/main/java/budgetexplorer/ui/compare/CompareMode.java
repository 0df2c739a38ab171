package budgetexplorer.ui.compare;

/// How budgets are compared.
enum CompareMode {
    /// Amounts beside each other.
    SIDE_BY_SIDE,
    /// Line by line what changed from one to another.
    DIFFERENCE
}
