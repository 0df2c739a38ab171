package budgetexplorer.service;

import budgetexplorer.base.Place;
import budgetexplorer.model.Edit;
import budgetexplorer.store.HeadcountStore;
import budgetexplorer.store.Library;
import java.util.OptionalInt;

/// Keeps the 编制 that users enter for departments. Thread-safe.
public final class Headcounts {
    private final HeadcountStore store;
    private final Place library;

    public Headcounts(Library library) {
        this.store = new HeadcountStore(library);
        this.library = LibraryEdit.place(library);
    }

    /// How many people were entered for a department and year; empty if nobody entered any.
    public OptionalInt entered(String department, int year) {
        return store.people(department, year);
    }

    /// Enters how many people a department has in a year. Nothing happens until it is performed.
    ///
    /// @param people more than none; empty to forget what was entered
    /// @throws IllegalArgumentException if there are none or fewer
    public Edit enter(String department, int year, OptionalInt people) {
        if (people.isPresent() && people.getAsInt() <= 0) {
            throw new IllegalArgumentException(people.getAsInt() + " people");
        }
        return new LibraryEdit(library, "edit.HEADCOUNT", department + ":" + year,
                () -> enter(department, year, store.enter(department, year, people)));
    }
}
