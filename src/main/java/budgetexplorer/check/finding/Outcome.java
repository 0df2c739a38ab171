package budgetexplorer.check.finding;

/// What came of checking one place, the gravest first.
public enum Outcome {
    /// 差错: it contradicts an identity or what else the document says.
    FAIL,
    /// 疑点: nothing forbids it, but somebody should look at it.
    WARNING,
    /// 尾差: it misses by no more than numbers that were each rounded on their own may miss.
    ROUNDING,
    /// It could not be checked, since something it needs is missing.
    UNCHECKED,
    /// It is as it should be, to the last digit.
    PASS
}
