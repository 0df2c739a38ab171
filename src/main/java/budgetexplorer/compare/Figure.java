package budgetexplorer.compare;

import budgetexplorer.model.Money;

/// What a measure comes to.
public sealed interface Figure {
    /// An amount.
    record Amount(Money money) implements Figure {}

    /// A part of something: 1 for all of it.
    record Ratio(double value) implements Figure {}

    /// Nothing can be told, which is not zero.
    record Missing(Reason reason) implements Figure {}

    /// Why nothing can be told.
    enum Reason {
        /// There is nothing of it in the budget.
        NOTHING,
        /// The budget's table has no such line.
        NOT_LISTED,
        /// The budget has no such table.
        NOT_PUBLISHED,
        /// Nobody says what it was the year before.
        NO_PRIOR,
        /// It was nothing the year before, of which there is no percentage.
        PRIOR_IS_ZERO,
        /// The budget that is measured by lacks it.
        NO_BASELINE,
        /// It is nothing in the budget that is measured by, of which there is no percentage.
        BASELINE_IS_ZERO,
        /// It is the budget that is measured by.
        IS_BASELINE,
        /// Nobody says how many units there are.
        NO_UNITS,
        /// Nobody knows the 编制.
        NO_HEADCOUNT,
        /// The whole that a share would be of is missing or nothing.
        NO_WHOLE
    }
}
