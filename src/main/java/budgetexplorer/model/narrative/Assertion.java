package budgetexplorer.model.narrative;

/// A claim that needs no number.
public record Assertion(Kind kind, Span span) {
    /// What is claimed.
    public enum Kind {
        /// All of it is basic expenditure: 全部为基本支出.
        ALL_BASIC,
        /// All of it is project expenditure: 全部为项目支出.
        ALL_PROJECT,
        /// It is what it was the year before: 与上年持平.
        UNCHANGED,
        /// There is nothing of it: 无…安排.
        NOTHING
    }
}
