package budgetexplorer.service;

import budgetexplorer.base.Faults;
import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Edit;
import budgetexplorer.store.HeadcountStore;
import budgetexplorer.store.Library;
import budgetexplorer.store.StoreException;
import java.util.Optional;
import java.util.OptionalInt;

/// Keeps the 编制 that users enter for departments. Thread-safe.
public final class Headcounts {
    private final HeadcountStore store;
    private final Place library;

    public Headcounts(Library library) {
        this.store = new HeadcountStore(library);
        this.library = Place.of(String.valueOf(library.file().getFileName()));
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
        return new Entered(department, year, people);
    }

    private final class Entered implements Edit {
        private final String department;
        private final int year;
        private final OptionalInt people;

        private Entered(String department, int year, OptionalInt people) {
            this.department = department;
            this.year = year;
            this.people = people;
        }

        @Override
        public String key() {
            return "edit.HEADCOUNT";
        }

        @Override
        public String subject() {
            return department + ":" + year;
        }

        @Override
        public Optional<BudgetId> place() {
            return Optional.empty();
        }

        @Override
        public Edit perform() throws ProblemException {
            try {
                return new Entered(department, year, store.enter(department, year, people));
            } catch (StoreException e) {
                throw new ProblemException(Problem.error(library, "problem.library.write", Faults.log(e)), e);
            }
        }
    }
}
