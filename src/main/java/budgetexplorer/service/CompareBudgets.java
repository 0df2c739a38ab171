package budgetexplorer.service;

import budgetexplorer.compare.Comparison;
import budgetexplorer.compare.Side;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.CodeLevel;
import budgetexplorer.model.FunctionCode;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.store.ClassificationStore;
import budgetexplorer.store.Library;
import budgetexplorer.store.TotalStore;

import java.util.List;

/// Puts budgets of a library side by side. Thread-safe.
public final class CompareBudgets {
    private final TotalStore totals;
    private final ClassificationStore names;

    public CompareBudgets(Library library) {
        this.totals = new TotalStore(library);
        this.names = new ClassificationStore(library);
    }

    /// Compares budgets by the codes of the function classification at a level. Reads stored totals, never lines.
    public Comparison byFunction(List<BudgetSummary> budgets, CodeLevel level) {
        int latest = budgets.stream().mapToInt(budget -> budget.id().year()).max().orElseThrow();
        List<Side> sides = budgets.stream().map(budget -> side(budget, level)).toList();
        return Comparison.of(sides, code -> names.name(new FunctionCode(code), latest).orElse(code));
    }

    private Side side(BudgetSummary budget, CodeLevel level) {
        BudgetId id = budget.id();
        return new Side(budget, totals.total(id, Hierarchy.FUNCTION), totals.totals(id, Hierarchy.FUNCTION, level));
    }
}
