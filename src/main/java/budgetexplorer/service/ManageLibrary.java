package budgetexplorer.service;

import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Edit;
import budgetexplorer.model.LibraryEntry;
import budgetexplorer.store.Library;
import budgetexplorer.store.ManagementStore;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Looks after the budgets of a library. What it changes are [Edit]s: nothing happens until they are performed. Thread-safe.
public final class ManageLibrary {
    private final ManagementStore store;
    private final LibraryPages pages;
    private final InstantSource clock;
    private final Place library;

    public ManageLibrary(Library library) {
        this(library, InstantSource.system());
    }

    /// @param clock tells when something is deleted
    public ManageLibrary(Library library, InstantSource clock) {
        this.store = new ManagementStore(library);
        this.pages = new LibraryPages(library);
        this.clock = clock;
        this.library = LibraryEdit.place(library);
    }

    /// What the library holds.
    public LibraryPages pages() {
        return pages;
    }

    /// All budgets that are not deleted: by department, and within it the latest first; of a large library the first.
    public List<LibraryEntry> entries() {
        return pages.from("").entries();
    }

    /// The deleted budgets that can be restored still, the last deleted first.
    public List<LibraryEntry> deleted() {
        return pages.deleted();
    }

    /// Deletes a budget; for 30 days it can be restored.
    public Edit delete(BudgetId id) {
        return new LibraryEdit(library, "edit.DELETE", id.reference(), () -> {
            require(store.delete(id, clock.instant()), id);
            return restore(id);
        });
    }

    /// Restores a deleted budget.
    public Edit restore(BudgetId id) {
        return new LibraryEdit(library, "edit.RESTORE", id.reference(), () -> Optional.of(id), () -> {
            require(store.restore(id), id);
            return delete(id);
        });
    }

    /// Notes something about a budget.
    ///
    /// @param text the note; blank for none
    public Edit note(BudgetId id, String text) {
        return new LibraryEdit(library, "edit.NOTE", id.reference(), () -> {
            Optional<String> before = store.note(id, text.strip());
            return note(id, before.orElseThrow(() -> unknown(id)));
        });
    }

    /// Shows another name for a department with this code, in all its budgets.
    ///
    /// @param name the name; blank for that of the documents
    public Edit rename(String department, String name) {
        return new LibraryEdit(library, "edit.RENAME", department, () -> {
            Optional<String> shown = Optional.of(name.strip()).filter(text -> !text.isEmpty());
            return rename(department, store.rename(department, shown).orElse(""));
        });
    }

    private void require(boolean done, BudgetId id) throws ProblemException {
        if (!done) {
            throw unknown(id);
        }
    }

    private ProblemException unknown(BudgetId id) {
        return new ProblemException(Problem.error(library, "problem.budget.unknown", id.reference()));
    }
}
