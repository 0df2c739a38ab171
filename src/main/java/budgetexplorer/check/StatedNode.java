package budgetexplorer.check;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Money;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.tree.Amounts;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.model.tree.Origin;
import budgetexplorer.model.tree.TreeNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A node of the drill-down by function that the document states.
///
/// @param path the codes from below the department, as links have them
record StatedNode(BudgetId budget, TreeNode node, List<String> path) {
    /// Every stated node of a tree, from the top down.
    static List<StatedNode> of(BudgetId budget, TreeNode root) {
        List<StatedNode> all = new ArrayList<>();
        collect(new StatedNode(budget, root, List.of()), all);
        return all;
    }

    private static void collect(StatedNode place, List<StatedNode> all) {
        if (!place.node.isComputed()) {
            all.add(place);
        }
        place.children().forEach(child -> collect(child, all));
    }

    private Stream<StatedNode> children() {
        return node.children().stream().map(child -> {
            List<String> longer = new ArrayList<>(path);
            longer.add(child.code().isEmpty() ? child.name() : child.code());
            return new StatedNode(budget, child, longer);
        });
    }

    /// The nearest stated nodes below: what the document itself takes this one apart into.
    List<StatedNode> parts() {
        return children().flatMap(child -> child.node.isComputed() ? child.parts().stream() : Stream.of(child))
                .toList();
    }

    @Nullable
    Money amount(Function<Amounts, @Nullable Money> of) {
        return of.apply(node.amounts());
    }

    Evidence evidence(@Nullable Money value) {
        return new Evidence(new Link.Line(budget, Hierarchy.FUNCTION, path), label(), value);
    }

    private String label() {
        return node.name().isEmpty() ? node.code() : node.code() + " " + node.name();
    }

    /// The row that states it.
    Origin.Stated origin() {
        return (Origin.Stated) node.origin();
    }
}
