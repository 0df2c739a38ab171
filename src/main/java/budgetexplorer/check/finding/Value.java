package budgetexplorer.check.finding;

import java.math.BigDecimal;

/// What a document states in a place, or should state.
public sealed interface Value {
    /// An amount.
    record Money(budgetexplorer.model.Money money) implements Value {}

    /// A number that is not money.
    ///
    /// @param unit as printed: `%`, `个`, `类`; nothing for a bare number
    record Quantity(BigDecimal number, String unit) implements Value {}

    /// Words: a name, a year, part of a sentence.
    record Words(String text) implements Value {}

    /// An amount.
    static Value of(budgetexplorer.model.Money money) {
        return new Money(money);
    }

    /// So many of something.
    static Value of(long number, String unit) {
        return new Quantity(BigDecimal.valueOf(number), unit);
    }

    /// Words.
    static Value of(String text) {
        return new Words(text);
    }
}
