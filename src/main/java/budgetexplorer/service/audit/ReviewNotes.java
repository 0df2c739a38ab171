package budgetexplorer.service.audit;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Edit;
import budgetexplorer.model.review.Anchor;
import budgetexplorer.model.review.Note;
import budgetexplorer.model.review.State;
import budgetexplorer.store.Library;
import java.time.InstantSource;
import java.util.List;

/// The review notes of a library. What it changes are [Edit]s: nothing happens until they are performed. Thread-safe.
public final class ReviewNotes {
    public ReviewNotes(Library library) {
        this(library, InstantSource.system());
    }

    /// @param clock tells when notes and answers are written
    public ReviewNotes(Library library, InstantSource clock) {}

    /// The notes on a budget, in the order they were written.
    public List<Note> of(BudgetId budget) {
        throw new UnsupportedOperationException();
    }

    /// The notes on other drafts of the same department and year, draft by draft. Each says which budget it is on.
    public List<Note> onOtherDrafts(BudgetId budget) {
        throw new UnsupportedOperationException();
    }

    /// Notes something, to be answered.
    ///
    /// @param subject what it is on, in words
    /// @param text    not blank
    /// @param author  may be blank
    /// @throws IllegalArgumentException if there is no text
    public Edit add(BudgetId budget, Anchor anchor, String subject, String text, String author) {
        throw new UnsupportedOperationException();
    }

    /// Puts a note into other words.
    ///
    /// @param text not blank
    /// @throws IllegalArgumentException if there is no text
    public Edit change(Note note, String text) {
        throw new UnsupportedOperationException();
    }

    /// Answers a note; one that waited for it is answered then.
    ///
    /// @param text   blank to take the answer away; then the note waits again
    /// @param author may be blank
    public Edit answer(Note note, String text, String author) {
        throw new UnsupportedOperationException();
    }

    /// Says how far a note has come.
    public Edit state(Note note, State state) {
        throw new UnsupportedOperationException();
    }

    /// Deletes a note with its answer.
    public Edit delete(Note note) {
        throw new UnsupportedOperationException();
    }
}
