package budgetexplorer.model.tree;

import budgetexplorer.model.ClassificationNames;
import budgetexplorer.model.table.Budget;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Every drill-down of one budget. Immutable.
public final class BudgetTrees {
    private final Map<Hierarchy, TreeNode> roots;

    private BudgetTrees(Map<Hierarchy, TreeNode> roots) {
        this.roots = roots;
    }

    /// Builds the trees that a budget's tables allow.
    ///
    /// @param names names the 类 and 款 that the tables leave out
    public static BudgetTrees of(Budget budget, ClassificationNames names) {
        Map<Hierarchy, TreeNode> roots = new EnumMap<>(Hierarchy.class);
        FunctionTree.of(budget, names).ifPresent(root -> roots.put(Hierarchy.FUNCTION, root));
        EconomyTree.of(budget).ifPresent(root -> roots.put(Hierarchy.ECONOMY, root));
        FundTree.of(budget).ifPresent(root -> roots.put(Hierarchy.FUND, root));
        return new BudgetTrees(roots);
    }

    /// The tree's root, the department; empty if the table it is built from is missing.
    public Optional<TreeNode> root(Hierarchy hierarchy) {
        return Optional.ofNullable(roots.get(hierarchy));
    }
}
