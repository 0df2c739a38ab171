package budgetexplorer.ui.explore;

import budgetexplorer.model.Money;
import budgetexplorer.model.tree.TreeNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A node of a drill-down that knows its parent. Equal only to itself, since a document may state the same line twice.
public final class ExploreNode {
    private final TreeNode node;
    private final @Nullable ExploreNode parent;
    private final List<ExploreNode> children;

    private ExploreNode(TreeNode node, @Nullable ExploreNode parent) {
        this.node = node;
        this.parent = parent;
        List<ExploreNode> below = new ArrayList<>();
        node.children().forEach(child -> below.add(new ExploreNode(child, this)));
        this.children = List.copyOf(below);
    }

    /// The root of a tree with all nodes below it.
    public static ExploreNode root(TreeNode tree) {
        return new ExploreNode(tree, null);
    }

    /// What the library holds of it.
    public TreeNode node() {
        return node;
    }

    /// Absent for the root.
    public @Nullable ExploreNode parent() {
        return parent;
    }

    /// Its parts, in the order of the document.
    public List<ExploreNode> children() {
        return children;
    }

    /// Whether it has no parts.
    public boolean isLeaf() {
        return children.isEmpty();
    }

    /// From the root to this node.
    public List<ExploreNode> path() {
        List<ExploreNode> path = new ArrayList<>();
        for (ExploreNode step = this; step != null; step = step.parent) {
            path.addFirst(step);
        }
        return path;
    }

    /// The codes, or where there are none the names, from below the root to this node.
    public List<String> codes() {
        return path().stream().skip(1).map(ExploreNode::key).toList();
    }

    /// The node below this one that a path of codes leads to; of a path that leads nowhere, the last node on it.
    public ExploreNode at(List<String> path) {
        ExploreNode reached = this;
        for (String key : path) {
            Optional<ExploreNode> next = reached.children.stream().filter(child -> child.key().equals(key)).findFirst();
            if (next.isEmpty()) {
                return reached;
            }
            reached = next.get();
        }
        return reached;
    }

    private String key() {
        return node.code().isEmpty() ? node.name() : node.code();
    }

    /// Which of its siblings this is, from 0.
    public int index() {
        return parent == null ? 0 : parent.children.indexOf(this);
    }

    /// Its amount; absent where the document does not say.
    public @Nullable Money total() {
        return node.amounts().total();
    }

    /// The node's share of its parent's total; 1 for the root, absent where an amount is missing or the parent's is zero.
    public @Nullable Double shareOfParent() {
        if (parent == null) {
            return 1.0;
        }
        Money part = total();
        Money whole = parent.total();
        return part == null || whole == null || whole.isZero() ? null : part.shareOf(whole);
    }

    /// The code, where it is not in the name already, and the name.
    public String title() {
        return node.name().isEmpty() ? node.code() : node.code() + " " + node.name();
    }
}
