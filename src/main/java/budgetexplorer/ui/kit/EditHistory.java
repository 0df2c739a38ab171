package budgetexplorer.ui.kit;

import budgetexplorer.model.Edit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The edits of one library that can be undone and done again. All windows on the library share it, so that they undo in
/// the order in which was edited; it outlives a window's parts. For the FX thread.
public final class EditHistory {
    private final Stack undoable = new Stack();
    private final Stack redoable = new Stack();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    /// An edit that was made.
    ///
    /// @param edit what was done first; it gives the words
    /// @param next what undoes it, or does it again
    public record Entry(Edit edit, Edit next) {}

    /// The last entries first, the first of them as a property.
    private static final class Stack {
        private final Deque<Entry> entries = new ArrayDeque<>();
        private final ReadOnlyObjectWrapper<@Nullable Entry> top = new ReadOnlyObjectWrapper<>();

        private void push(Entry entry) {
            entries.push(entry);
            top.set(entry);
        }

        private Optional<Entry> pop() {
            Optional<Entry> popped = Optional.ofNullable(entries.poll());
            top.set(entries.peek());
            return popped;
        }

        private void clear() {
            entries.clear();
            top.set(null);
        }
    }

    /// What would be undone next; empty if nothing can be.
    public ReadOnlyObjectProperty<@Nullable Entry> undoableProperty() {
        return undoable.top.getReadOnlyProperty();
    }

    /// What would be done again next; empty if nothing can be.
    public ReadOnlyObjectProperty<@Nullable Entry> redoableProperty() {
        return redoable.top.getReadOnlyProperty();
    }

    /// What was done for the first time can be undone; what had been undone before is no more to be done again.
    void done(Entry entry) {
        redoable.clear();
        undoable.push(entry);
    }

    void undone(Entry entry) {
        redoable.push(entry);
    }

    void redone(Entry entry) {
        undoable.push(entry);
    }

    Optional<Entry> takeUndoable() {
        return undoable.pop();
    }

    Optional<Entry> takeRedoable() {
        return redoable.pop();
    }

    /// Lets one edit after the other be made.
    ///
    /// @param start begins an edit, at whose end [#next] is to be called
    public void enqueue(Runnable start) {
        waiting.add(start);
        if (!busy) {
            next();
        }
    }

    /// Forgets all that was done and was to be done: the library is another than before.
    public void clear() {
        waiting.clear();
        undoable.clear();
        redoable.clear();
        busy = false;
    }

    /// The edit under way has ended: begins the next.
    public void next() {
        Runnable start = waiting.poll();
        busy = start != null;
        if (start != null) {
            start.run();
        }
    }
}
