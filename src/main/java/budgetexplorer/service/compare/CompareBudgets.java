package budgetexplorer.service.compare;

import budgetexplorer.compare.Comparison;
import budgetexplorer.compare.Question;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.store.Library;
import java.util.List;

/// Puts budgets of a library side by side. Thread-safe.
@SuppressWarnings("DoNotCallSuggester")
public final class CompareBudgets {
    /// The most budgets that are compared at once.
    public static final int MOST = 12;

    public CompareBudgets(Library library) {}

    /// Compares budgets, the first one first.
    public Comparison compare(List<BudgetSummary> budgets, Question question) {
        if (budgets.size() <= MOST) {
            throw new UnsupportedOperationException(budgets.toString() + question);
        }
        throw new IllegalArgumentException();
    }
}
