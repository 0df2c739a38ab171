package budgetexplorer.model.narrative;

/// What a figure says of its subject.
public enum Claim {
    /// So much money: `支出预算9.50万元`.
    AMOUNT,
    /// So many percent of a whole: `占支出总预算9.50%`.
    SHARE,
    /// So much more or less than the year before, in money or in numbers: `同比减少9.50万元`.
    CHANGE,
    /// So many percent more or less than the year before: `同比下降9.50%`.
    RATE,
    /// So much money in a year before: `比2025年预算9.50万元`.
    PRIOR_YEAR,
    /// So many of something: `共分为4类`.
    COUNT
}
