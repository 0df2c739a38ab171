package budgetexplorer.model.narrative;

/// Which way something went against the year before.
public enum Direction {
    INCREASE,
    DECREASE,
    UNCHANGED
}
