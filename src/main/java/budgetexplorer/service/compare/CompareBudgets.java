package budgetexplorer.service.compare;

import budgetexplorer.compare.Comparison;
import budgetexplorer.compare.Question;
import budgetexplorer.compare.Side;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Dimension;
import budgetexplorer.store.Library;
import java.util.List;

/// Puts budgets of a library side by side. Thread-safe; to be called off the FX thread.
public final class CompareBudgets {
    /// The most budgets that are compared at once.
    public static final int MOST = 12;

    private final Stores stores;

    public CompareBudgets(Library library) {
        this.stores = Stores.of(library);
    }

    /// Compares budgets, the first one first.
    ///
    /// @param budgets at least one, at most [#MOST]
    /// @throws IllegalArgumentException if there are none or too many
    public Comparison compare(List<BudgetSummary> budgets, Question question) {
        if (budgets.isEmpty() || budgets.size() > MOST) {
            throw new IllegalArgumentException(budgets.size() + " budgets");
        }
        Reading reading = reading(question.dimension());
        List<Subject> subjects = budgets.stream().map(budget -> Subject.of(budget, stores)).toList();
        List<Part> parts = subjects.stream().map(subject -> reading.read(subject, question)).toList();
        var rows = new Merging(subjects, parts, question.dimension());
        List<Side> sides = subjects.stream().map(Sides::of).toList();
        return new Comparison(question, sides, rows.whole(), rows.opened(question.path()), rows.rows());
    }

    private static Reading reading(Dimension dimension) {
        return switch (dimension) {
            case FUNCTION -> new FunctionReading();
            default -> throw new UnsupportedOperationException(dimension.toString());
        };
    }
}
