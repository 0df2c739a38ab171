package budgetexplorer.base;

/// How much a [Problem] matters.
public enum Severity {
    /// The file was not taken.
    ERROR,
    /// Taken, but a part of it is missing or doubtful.
    WARNING,
    /// Worth knowing.
    NOTE
}
