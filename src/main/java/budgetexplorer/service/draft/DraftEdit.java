package budgetexplorer.service.draft;

import budgetexplorer.base.Place;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Edit;
import budgetexplorer.service.LibraryEdit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// Makes changes of drafts. Where one leads is known once it has been made, since only then is the draft.
final class DraftEdit {
    private DraftEdit() {}

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

    static Edit of(Place library, String key, String subject, Step step) {
        var place = new AtomicReference<Optional<BudgetId>>(Optional.empty());
        return new LibraryEdit(library, key, subject, place::get, () -> {
            Done done = step.perform();
            place.set(Optional.of(done.place()));
            return done.inverse();
        });
    }
}
