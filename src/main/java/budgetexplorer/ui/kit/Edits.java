package budgetexplorer.ui.kit;

import budgetexplorer.model.Edit;
import budgetexplorer.ui.kit.EditHistory.Entry;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Makes, undoes and repeats edits from a window, one after the other, off the FX thread. For the FX thread.
public final class Edits {
    private static final String SLOT = "edit";

    private final EditHistory history;
    private final TaskRunner tasks;
    private final Consumer<Throwable> faults;
    private final Consumer<Edit> changed;
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();

    /// What this window did last.
    ///
    /// @param undone whether it was undone and could be done again, rather than undone
    public record Notice(Edit edit, boolean undone) {}

    /// What may become of an edit.
    private sealed interface Outcome {
        record Done(Edit inverse) implements Outcome {}

        record Failed(Throwable fault) implements Outcome {}
    }

    /// @param faults  told why an edit could not be made
    /// @param changed told each edit that has changed the library
    public Edits(EditHistory history, TaskRunner tasks, Consumer<Throwable> faults, Consumer<Edit> changed) {
        this.history = history;
        this.tasks = tasks;
        this.faults = faults;
        this.changed = changed;
    }

    /// What would be undone next; empty if nothing can be.
    public ReadOnlyObjectProperty<@Nullable Entry> undoableProperty() {
        return history.undoableProperty();
    }

    /// What would be done again next; empty if nothing can be.
    public ReadOnlyObjectProperty<@Nullable Entry> redoableProperty() {
        return history.redoableProperty();
    }

    /// What this window did last; empty once it has been read long enough.
    public ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// The notice has been read.
    public void dismiss() {
        notice.set(null);
    }

    /// Makes an edit.
    public void perform(Edit edit) {
        history.enqueue(() -> make(edit, inverse -> {
            history.done(new Entry(edit, inverse));
            notice.set(new Notice(edit, false));
        }));
    }

    /// Takes the last edit of the library back.
    public void undo() {
        again(history::takeUndoable, entry -> {
            history.undone(entry);
            notice.set(new Notice(entry.edit(), true));
        });
    }

    /// Makes the edit that was undone last again.
    public void redo() {
        again(history::takeRedoable, entry -> {
            history.redone(entry);
            notice.set(new Notice(entry.edit(), false));
        });
    }

    /// An entry that fails is not tried again: what it was about has gone.
    private void again(Supplier<Optional<Entry>> taken, Consumer<Entry> done) {
        history.enqueue(() -> taken.get().ifPresentOrElse(
                entry -> make(entry.next(), inverse -> done.accept(new Entry(entry.edit(), inverse))), history::next));
    }

    private void make(Edit edit, Consumer<Edit> done) {
        dismiss();
        tasks.run(SLOT, (_, _) -> attempt(edit), outcome -> {
            try {
                end(edit, outcome, done);
            } finally {
                history.next();
            }
        });
    }

    private void end(Edit edit, Outcome outcome, Consumer<Edit> done) {
        switch (outcome) {
            case Outcome.Done(var inverse) -> {
                done.accept(inverse);
                changed.accept(edit);
            }
            case Outcome.Failed(var fault) -> faults.accept(fault);
        }
    }

    private static Outcome attempt(Edit edit) {
        try {
            return new Outcome.Done(edit.perform());
        } catch (Throwable fault) {
            return new Outcome.Failed(fault);
        }
    }
}
