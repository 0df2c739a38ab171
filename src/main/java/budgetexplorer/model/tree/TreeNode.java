package budgetexplorer.model.tree;

import java.util.List;

/// A node of a drill-down.
///
/// @param code the code at this level; in the [Hierarchy#FUND] the fund's name in machine output
/// @param name the name as stated, or for a computed node as the classification names it; empty if unknown
public record TreeNode(Level level, String code, String name, Amounts amounts, Origin origin,
        List<TreeNode> children) {
    public TreeNode {
        children = List.copyOf(children);
    }

    /// Whether no document states it.
    public boolean isComputed() {
        return origin instanceof Origin.Computed;
    }

    /// The same node with other children.
    public TreeNode with(List<TreeNode> others) {
        return new TreeNode(level, code, name, amounts, origin, others);
    }
}
