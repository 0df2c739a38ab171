package budgetexplorer.model.review;

import java.time.Instant;

/// What a department says to a note.
///
/// @param author  a name or a department; may be empty
/// @param written when it came into the library
public record Answer(String text, String author, Instant written) {}
