package budgetexplorer.service;

import budgetexplorer.base.Faults;
import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Edit;
import budgetexplorer.store.Library;
import budgetexplorer.store.StoreException;
import java.util.Optional;
import java.util.function.Supplier;

/// A change of a library by what it does: one that the library cannot be written for is told as a problem. Immutable.
///
/// @param library what problems name the library by
/// @param leads   gives the budget to look at afterwards
public record LibraryEdit(Place library, String key, String subject, Supplier<Optional<BudgetId>> leads, Step step)
        implements
            Edit {
    /// What an edit does.
    @FunctionalInterface
    public interface Step {
        /// @return what takes it back
        Edit perform() throws ProblemException;
    }

    /// A change after which the user stays where they are.
    public LibraryEdit(Place library, String key, String subject, Step step) {
        this(library, key, subject, Optional::empty, step);
    }

    /// What problems name a library by.
    public static Place place(Library library) {
        return Place.of(String.valueOf(library.file().getFileName()));
    }

    @Override
    public Optional<BudgetId> place() {
        return leads.get();
    }

    @Override
    public Edit perform() throws ProblemException {
        try {
            return step.perform();
        } catch (StoreException e) {
            throw new ProblemException(Problem.error(library, "problem.library.write", Faults.log(e)), e);
        }
    }
}
