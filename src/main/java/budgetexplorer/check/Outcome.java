package budgetexplorer.check;

/// What came of checking one place.
public enum Outcome {
    /// It is as it should be, to the last digit.
    PASS,
    /// It misses by no more than numbers that were each rounded on their own may miss: 尾差.
    ROUNDING,
    /// It is wrong.
    FAIL,
    /// It could not be checked, since something it needs is missing.
    UNCHECKED
}
