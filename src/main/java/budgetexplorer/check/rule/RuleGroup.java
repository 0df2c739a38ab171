package budgetexplorer.check.rule;

/// What a rule is about.
public enum RuleGroup {
    /// Whether the document is complete.
    DOCUMENT,
    /// The cells of one table.
    WITHIN_TABLE,
    /// The cells of several tables.
    BETWEEN_TABLES,
    /// Codes and names.
    CODES,
    /// The text, by itself and against the tables.
    TEXT,
    /// What is unusual among the budgets of the library, or against the year before.
    LIBRARY
}
