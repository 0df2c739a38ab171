package budgetexplorer.service.draft;

/// Who changes something, and why.
///
/// @param author a name; may be empty
/// @param reason may be empty
public record Who(String author, String reason) {
    /// Blanks at the ends say nothing.
    public Who {
        author = author.strip();
        reason = reason.strip();
    }
}
