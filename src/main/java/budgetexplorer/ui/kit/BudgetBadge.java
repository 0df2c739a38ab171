package budgetexplorer.ui.kit;

/// A few words beside a budget in the list.
///
/// @param text  such as `5 处`
/// @param tip   what it means, in a sentence
/// @param level how grave it is
/// @param grave how many things are wrong
public record BudgetBadge(String text, String tip, Level level, int grave) {
    /// How grave something is.
    public enum Level {
        GOOD,
        SLIGHT,
        DOUBTFUL,
        WRONG
    }
}
