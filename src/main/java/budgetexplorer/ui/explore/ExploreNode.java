package budgetexplorer.ui.explore;

import budgetexplorer.model.Money;
import budgetexplorer.model.tree.Level;
import budgetexplorer.model.tree.TreeNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A node of a drill-down that knows its parent. Equal only to itself, since a document may state the same line twice.
public final class ExploreNode {
    private final TreeNode node;
    private final @Nullable ExploreNode parent;
    private final int index;
    private @Nullable List<ExploreNode> children;

    private ExploreNode(TreeNode node, @Nullable ExploreNode parent, int index) {
        this.node = node;
        this.parent = parent;
        this.index = index;
    }

    /// The root of a tree. Nodes below it are made when they are first asked for, on one thread.
    public static ExploreNode root(TreeNode tree) {
        return new ExploreNode(tree, null, 0);
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
        List<ExploreNode> made = children;
        if (made == null) {
            List<TreeNode> below = node.children();
            made = IntStream.range(0, below.size()).mapToObj(i -> new ExploreNode(below.get(i), this, i)).toList();
            children = made;
        }
        return made;
    }

    /// Whether it has no parts.
    public boolean isLeaf() {
        return node.children().isEmpty();
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
            Optional<ExploreNode> next = reached.children().stream().filter(child -> child.key().equals(key))
                    .findFirst();
            if (next.isEmpty()) {
                return reached;
            }
            reached = next.get();
        }
        return reached;
    }

    /// The node below this one that best matches the codes of another tree's path: as many of them as a way down meets. A
    /// level that has none of the codes is passed where the next has one.
    public ExploreNode closestTo(Collection<String> codes) {
        ExploreNode reached = this;
        Optional<ExploreNode> next = Optional.of(this);
        while (next.isPresent()) {
            reached = next.get();
            next = matching(reached.children().stream(), codes)
                    .or(matchingBelow(reached, codes));
        }
        return reached;
    }

    private static Supplier<Optional<ExploreNode>> matchingBelow(ExploreNode node, Collection<String> codes) {
        return () -> matching(node.children().stream().flatMap(child -> child.children().stream()), codes);
    }

    private static Optional<ExploreNode> matching(Stream<ExploreNode> nodes, Collection<String> codes) {
        return nodes.filter(node -> codes.contains(node.key())).findFirst();
    }

    private String key() {
        return node.code().isEmpty() ? node.name() : node.code();
    }

    /// Which of its siblings this is, from 0.
    public int index() {
        return index;
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
        boolean named = node.code().isEmpty() || node.level() == Level.FUND;
        return named ? node.name() : (node.code() + " " + node.name()).strip();
    }
}
