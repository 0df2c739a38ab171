package budgetexplorer.write.opendata;

import budgetexplorer.model.tree.TreeNode;
import java.util.ArrayList;
import java.util.List;

/// A line of a drill-down: its smallest node, below all the nodes that lead to it.
///
/// @param path from the department to the line itself
record Line(List<TreeNode> path) {
    Line {
        path = List.copyOf(path);
    }

    /// The lines below a root, in their order. What is stated of a node above them is their sum.
    static List<Line> of(TreeNode root) {
        List<Line> lines = new ArrayList<>();
        collect(root, List.of(), lines);
        return lines;
    }

    private static void collect(TreeNode node, List<TreeNode> above, List<Line> lines) {
        List<TreeNode> path = new ArrayList<>(above);
        path.add(node);
        if (node.children().isEmpty()) {
            lines.add(new Line(path));
        }
        node.children().forEach(child -> collect(child, path, lines));
    }

    /// The line itself.
    TreeNode node() {
        return path.getLast();
    }
}
