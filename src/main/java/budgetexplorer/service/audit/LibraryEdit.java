package budgetexplorer.service.audit;

import budgetexplorer.base.Faults;
import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Edit;
import budgetexplorer.store.Library;
import budgetexplorer.store.StoreException;
import java.util.Optional;

/// A change of a library by what it does. Immutable.
///
/// @param library the file's name
final class LibraryEdit implements Edit {
    private final Place library;
    private final String key;
    private final String subject;
    private final Step step;

    /// What an edit does.
    @FunctionalInterface
    interface Step {
        /// @return what takes it back
        Edit perform() throws ProblemException;
    }

    LibraryEdit(Place library, String key, String subject, Step step) {
        this.library = library;
        this.key = key;
        this.subject = subject;
        this.step = step;
    }

    /// What problems name a library by.
    static Place place(Library library) {
        return Place.of(String.valueOf(library.file().getFileName()));
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String subject() {
        return subject;
    }

    @Override
    public Optional<BudgetId> place() {
        return Optional.empty();
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
