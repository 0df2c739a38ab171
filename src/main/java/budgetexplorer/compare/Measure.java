package budgetexplorer.compare;

/// What a comparison tells of a row in a budget.
public enum Measure {
    /// The amount.
    AMOUNT,
    /// Its share of the budget's whole.
    SHARE,
    /// By how much it exceeds that of the budget they are all measured by.
    DIFFERENCE,
    /// The same as a part of that budget's amount.
    DIFFERENCE_RATE,
    /// What it was the year before.
    PRIOR,
    /// By what part it grew since the year before.
    GROWTH,
    /// The amount for each unit of the department.
    PER_UNIT,
    /// The amount for each person of its 编制.
    PER_PERSON;

    /// Whether it measures by another budget.
    public boolean isRelative() {
        return this == DIFFERENCE || this == DIFFERENCE_RATE;
    }
}
