package budgetexplorer.service.overview;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetSummary;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a budget can be compared with.
///
/// @param budget    the department's budget of the year before, if the library has one
/// @param narrative whether the budget has a text, which may say how things changed
public record Previous(Optional<BudgetSummary> budget, boolean narrative) {
    /// The budget of the same department and the year before: of the same stage if there is one, else of the stage that
    /// has come furthest; of its latest revision.
    static Optional<BudgetSummary> of(BudgetId id, List<BudgetSummary> budgets) {
        return budgets.stream().filter(other -> other.id().department().equals(id.department()))
                .filter(other -> other.id().year() == id.year() - 1)
                .max(Comparator.<BudgetSummary, Boolean>comparing(other -> other.id().stage() == id.stage())
                        .thenComparing(other -> other.id().stage())
                        .thenComparingInt(other -> other.id().revision()));
    }
}
