package budgetexplorer.model.disclosure;

/// Who says something that the tables of a budget do not. The first of several counts.
public enum Source {
    /// The user typed it.
    TYPED,
    /// Last year's budget, which is in the library.
    LIBRARY,
    /// The budget's own earlier text.
    TEXT,
    /// Nobody: the program proposes it.
    PROPOSED
}
