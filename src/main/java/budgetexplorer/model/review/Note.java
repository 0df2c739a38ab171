package budgetexplorer.model.review;

import budgetexplorer.model.BudgetId;
import java.time.Instant;
import java.util.Optional;

/// What a reviewer notes about a budget.
///
/// @param id      within its library, for good; [#NEW] before it is kept there
/// @param subject what it is on, in words
/// @param text    of the note
/// @param author  a name; may be empty
/// @param written when it was first written
public record Note(long id, BudgetId budget, Anchor anchor, String subject, String text, String author,
        Instant written, State state, Optional<Answer> answer) {
    /// The number of a note that no library keeps yet.
    public static final long NEW = 0;

    /// The same note, kept under a number.
    public Note withId(long number) {
        return new Note(number, budget, anchor, subject, text, author, written, state, answer);
    }

    /// The same note in other words.
    public Note withText(String words) {
        return new Note(id, budget, anchor, subject, words, author, written, state, answer);
    }

    /// The same note, come so far.
    public Note withState(State now) {
        return new Note(id, budget, anchor, subject, text, author, written, now, answer);
    }

    /// The same note with an answer, or without one. An open note is answered then, one without an answer open.
    public Note withAnswer(Optional<Answer> now) {
        State next = now.isPresent()
                ? state == State.OPEN ? State.ANSWERED : state
                : state == State.ANSWERED ? State.OPEN : state;
        return new Note(id, budget, anchor, subject, text, author, written, next, now);
    }
}
