package budgetexplorer.service.draft;

import budgetexplorer.base.Faults;
import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Edit;
import budgetexplorer.store.StoreException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// A change of a draft by what it does. Where it leads is known once it has been made, since only then is the draft.
final class DraftEdit implements Edit {
    private final Place library;
    private final String key;
    private final String subject;
    private final Step step;
    private final AtomicReference<Optional<BudgetId>> place = new AtomicReference<>(Optional.empty());

    /// What an edit did.
    ///
    /// @param place   the budget to look at then
    /// @param inverse takes it back
    record Done(BudgetId place, Edit inverse) {}

    /// What an edit does.
    @FunctionalInterface
    interface Step {
        Done perform() throws ProblemException;
    }

    DraftEdit(Place library, String key, String subject, Step step) {
        this.library = library;
        this.key = key;
        this.subject = subject;
        this.step = step;
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
        return place.get();
    }

    @Override
    public Edit perform() throws ProblemException {
        try {
            Done done = step.perform();
            place.set(Optional.of(done.place()));
            return done.inverse();
        } catch (StoreException e) {
            throw new ProblemException(Problem.error(library, "problem.library.write", Faults.log(e)), e);
        }
    }
}
