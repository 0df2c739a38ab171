package budgetexplorer.model.narrative;

/// A number in digits that stands in the sections 一 to 十三, and what it is there for.
public record Numeral(Span span, Use use) {
    /// What a number is there for.
    public enum Use {
        /// It is a [Figure].
        FIGURE,
        /// It names a year: 2026年.
        YEAR,
        /// It numbers an item: `1. `.
        ENUMERATOR,
        /// It points to a table, a document, a code or a date: 表12, 36号, 7-12月份.
        REFERENCE,
        /// It belongs to the words of a purpose, a reason or a goal: 5G, 100项以上.
        FREE_TEXT,
        /// None of these: the reader does not understand it.
        NOT_UNDERSTOOD
    }
}
