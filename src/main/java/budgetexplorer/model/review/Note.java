package budgetexplorer.model.review;

import budgetexplorer.model.BudgetId;
import java.time.Instant;
import java.util.Optional;

/// What a reviewer notes about a budget.
///
/// @param id      within its library
/// @param subject what it is on, in words
/// @param text    of the note
/// @param author  a name; may be empty
/// @param written when it was first written
public record Note(long id, BudgetId budget, Anchor anchor, String subject, String text, String author,
        Instant written, State state, Optional<Answer> answer) {
    /// The same note with other words.
    public Note withText(String words) {
        return new Note(id, budget, anchor, subject, words, author, written, state, answer);
    }

    /// The same note, come so far.
    public Note withState(State now) {
        return new Note(id, budget, anchor, subject, text, author, written, now, answer);
    }

    /// The same note answered, or without an answer.
    public Note withAnswer(Optional<Answer> now) {
        return new Note(id, budget, anchor, subject, text, author, written, state, now);
    }
}
