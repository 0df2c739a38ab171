package budgetexplorer.base;

/// Told by long work how far it has come. Called on the thread that works.
@FunctionalInterface
public interface Progress {
    /// Tells nobody.
    Progress NONE = (_, _, _) -> {};

    /// @param done steps finished
    /// @param total steps in all
    /// @param step what is being worked on, a name the user knows
    void report(int done, int total, String step);
}
