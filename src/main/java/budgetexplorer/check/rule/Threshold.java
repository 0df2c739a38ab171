package budgetexplorer.check.rule;

import java.math.BigDecimal;

/// From where on something is unusual. Its words are the text `check.threshold.` and its name.
public enum Threshold {
    /// Percent by which the “三公”经费 may grow.
    THREE_PUBLIC_GROWTH("0"),
    /// How many times the library's median, or what part of it, a ratio may be.
    TIMES_THE_MEDIAN("3"),
    /// How many other budgets make a median worth comparing with.
    BUDGETS_FOR_A_MEDIAN("5"),
    /// Projects that are whole multiples of so many 万元 are round.
    ROUND_AMOUNT("100"),
    /// Percent of the project expenditure that round projects may make up.
    ROUND_SHARE("50");

    private final BigDecimal initial;

    Threshold(String initial) {
        this.initial = new BigDecimal(initial);
    }

    /// What holds until the user says otherwise.
    public BigDecimal initial() {
        return initial;
    }
}
