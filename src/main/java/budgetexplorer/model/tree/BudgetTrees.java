package budgetexplorer.model.tree;

import budgetexplorer.model.ClassificationNames;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.TableKind;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Every drill-down of one budget. Immutable; those that a library does not keep are made when asked for.
public final class BudgetTrees {
    private final Map<Hierarchy, TreeNode> roots;

    private final Budget budget;

    private BudgetTrees(Map<Hierarchy, TreeNode> roots, Budget budget) {
        this.roots = roots;
        this.budget = budget;
    }

    /// Builds the trees that a budget's tables allow.
    ///
    /// @param names names the 类 and 款 that the tables leave out
    public static BudgetTrees of(Budget budget, ClassificationNames names) {
        Map<Hierarchy, TreeNode> roots = new EnumMap<>(Hierarchy.class);
        FunctionTree.of(budget, names).ifPresent(root -> roots.put(Hierarchy.FUNCTION, root));
        EconomyTree.of(budget).ifPresent(root -> roots.put(Hierarchy.ECONOMY, root));
        FundTree.of(budget).ifPresent(root -> roots.put(Hierarchy.FUND, root));
        return new BudgetTrees(roots, budget);
    }

    /// The tree's root, the department; empty if the table it is built from is missing.
    public Optional<TreeNode> root(Hierarchy hierarchy) {
        return switch (hierarchy) {
            case FUNCTION, ECONOMY, FUND -> Optional.ofNullable(roots.get(hierarchy));
            case FUNCTION_UNITS -> root(Hierarchy.FUNCTION).map(FunctionUnitsTree::of);
            case PROJECT -> budget.table(TableKind.GOALS).map(goals -> ProjectTree.of(budget.department(), goals));
        };
    }
}
