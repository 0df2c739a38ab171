package budgetexplorer.ui.audit;

/// What findings are listed together by.
enum Grouping {
    /// The table, or the text, that is at fault.
    TABLE,
    RULE,
    OUTCOME,
    /// The unit whose line is at fault.
    UNIT,
    /// One list, the gravest first.
    NONE
}
