package budgetexplorer.model.handout;

import budgetexplorer.model.Money;

/// A cell of a table that is handed out. What it holds is kept as it is, so that a workbook can calculate with it.
public sealed interface Cell {
    /// Words, which are never a formula.
    record Words(String text) implements Cell {}

    /// An amount.
    ///
    /// @param signed whether more than nothing has a plus sign, as differences have
    /// @param zero   whether nothing is written as 0.00, where that very number is spoken of, rather than as a dash
    record Amount(Money money, boolean signed, boolean zero) implements Cell {
        /// An amount whose zero is a dash.
        public Amount(Money money, boolean signed) {
            this(money, signed, false);
        }

        /// An amount that is no difference, whose zero is a dash.
        public Amount(Money money) {
            this(money, false, false);
        }
    }

    /// A part of a whole or a rate: 1 for all of it.
    ///
    /// @param signed whether more than nothing has a plus sign, as rates of growth have
    record Ratio(double value, boolean signed) implements Cell {}

    /// Nothing is known, which is not zero.
    ///
    /// @param words a dash or words that say so
    record Missing(String words) implements Cell {}
}
