package budgetexplorer.model.evidence;

/// Whether the tables say the same as a figure.
public enum Agreement {
    /// To the last digit that is stated.
    EQUAL,
    /// But for what rounding each number on its own explains: a sum of n terms, or one restated, may miss by (n+1) × half
    /// the last stated digit.
    ROUNDING,
    /// Beyond what rounding explains.
    DIFFERS,
    /// The tables do not give the number: a change against the year before, a cell that is blank.
    NOT_COMPARED
}
