package budgetexplorer.service.audit;

import static java.util.Comparator.comparing;

import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Edit;
import budgetexplorer.model.review.Anchor;
import budgetexplorer.model.review.Answer;
import budgetexplorer.model.review.Note;
import budgetexplorer.model.review.State;
import budgetexplorer.service.LibraryEdit;
import budgetexplorer.store.Library;
import budgetexplorer.store.NoteStore;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The review notes of a library. What it changes are [Edit]s: nothing happens until they are performed. Thread-safe.
public final class ReviewNotes {
    private static final int LONGEST_SUBJECT = 24;

    private final NoteStore store;
    private final InstantSource clock;
    private final Place library;

    public ReviewNotes(Library library) {
        this(library, InstantSource.system());
    }

    /// @param clock tells when notes and answers are written
    public ReviewNotes(Library library, InstantSource clock) {
        this.store = new NoteStore(library);
        this.clock = clock;
        this.library = LibraryEdit.place(library);
    }

    /// The notes on a budget, in the order they were written.
    public List<Note> of(BudgetId budget) {
        return store.notes(budget.department(), budget.year()).stream().filter(note -> note.budget().equals(budget))
                .toList();
    }

    /// The notes on other drafts of the same department and year, draft by draft. Each says which budget it is on.
    public List<Note> onOtherDrafts(BudgetId budget) {
        return store.notes(budget.department(), budget.year()).stream().filter(note -> !note.budget().equals(budget))
                .sorted(comparing((Note note) -> note.budget().stage())
                        .thenComparingInt(note -> note.budget().revision()))
                .toList();
    }

    /// Notes something, to be answered.
    ///
    /// @param subject what it is on, in words
    /// @param text    not blank
    /// @param author  may be blank
    /// @throws IllegalArgumentException if there is no text
    public Edit add(BudgetId budget, Anchor anchor, String subject, String text, String author) {
        return add(budget, anchor, subject, text, author, State.OPEN);
    }

    /// Notes something that has come some way already, such as a finding that is not followed.
    ///
    /// @throws IllegalArgumentException if there is no text
    public Edit add(BudgetId budget, Anchor anchor, String subject, String text, String author, State state) {
        return add("edit.REVIEW_ADD", new Note(Note.NEW, budget, anchor, subject.strip(), checked(text), author.strip(),
                now(), state, Optional.empty()));
    }

    private Edit add(String key, Note note) {
        return edit(key, note, () -> {
            long id = store.add(note).orElseThrow(() -> new ProblemException(
                    Problem.error(library, "problem.budget.unknown", note.budget().reference())));
            return delete(key, note.withId(id));
        });
    }

    /// Puts a note into other words.
    ///
    /// @param text not blank
    /// @throws IllegalArgumentException if there is no text
    public Edit change(Note note, String text) {
        String words = checked(text);
        return change("edit.REVIEW_CHANGE", note, each -> each.withText(words));
    }

    /// Answers a note; one that waited for it is answered then.
    ///
    /// @param text   blank to take the answer away; then the note waits again
    /// @param author may be blank
    public Edit answer(Note note, String text, String author) {
        Optional<Answer> answer = Optional.of(text.strip()).filter(words -> !words.isEmpty())
                .map(words -> new Answer(words, author.strip(), now()));
        return change("edit.REVIEW_ANSWER", note, each -> each.withAnswer(answer));
    }

    /// Says how far a note has come.
    public Edit state(Note note, State state) {
        return change("edit.REVIEW_STATE", note, each -> each.withState(state));
    }

    /// Deletes a note with its answer.
    public Edit delete(Note note) {
        return delete("edit.REVIEW_DELETE", note);
    }

    private Edit delete(String key, Note note) {
        return edit(key, note,
                () -> add(key, store.delete(note.id()).orElseThrow(() -> gone(note.subject()))));
    }

    /// Keeps notes as they are given, new ones too, all or none.
    ///
    /// @param subject names them together
    Edit put(String key, String subject, List<Note> notes) {
        return put(key, subject, new NoteStore.Inverse(notes, List.of()));
    }

    private Edit put(String key, String subject, NoteStore.Inverse change) {
        return new LibraryEdit(library, key, subject, () -> put(key, subject,
                store.put(change.put(), change.removed()).orElseThrow(() -> gone(subject))));
    }

    private Edit change(String key, Note note, UnaryOperator<Note> change) {
        return edit(key, note, () -> put(key, subject(note),
                List.of(store.change(note.id(), change).orElseThrow(() -> gone(note.subject())))));
    }

    private Edit edit(String key, Note note, LibraryEdit.Step step) {
        return new LibraryEdit(library, key, subject(note), step);
    }

    private ProblemException gone(String subject) {
        return new ProblemException(Problem.error(library, "problem.note.gone", subject));
    }

    private static String subject(Note note) {
        String subject = note.subject();
        return subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT - 1) + "…";
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static String checked(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new IllegalArgumentException("a note needs a text");
        }
        return stripped;
    }
}
