package budgetexplorer.ui.narrative;

/// A line of the contents.
///
/// @param count how many figures its text has, or how many facts it lists
/// @param isThere whether the narrative has it
/// @param told the line in words
public record ContentsEntry(Topic topic, String title, int count, boolean isThere, String told) {}
