package budgetexplorer.service.prior;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetReference;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.service.BrowseLibrary;
import java.util.Optional;
import java.util.OptionalInt;

/// Finds the budget that a budget is to be compared with.
public final class YearBefore {
    private YearBefore() {}

    /// The budget of the same department and the year before: of the same stage if there is one, else of the stage that
    /// has come furthest; of its latest revision.
    public static Optional<BudgetSummary> of(BudgetId id, BrowseLibrary library) {
        int year = id.year() - 1;
        return library
                .find(new BudgetReference(id.department(), year, Optional.of(id.stage()), OptionalInt.empty()))
                .or(() -> library
                        .find(new BudgetReference(id.department(), year, Optional.empty(), OptionalInt.empty())));
    }
}
