package budgetexplorer.service.difference;

import static java.util.Comparator.comparingLong;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Money;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.model.tree.TreeNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells how the parts right below the department changed in a drill-down.
record PartChanges(Hierarchy hierarchy, BudgetId before, BudgetId after) {
    List<PartChange> of(TreeNode old, TreeNode now) {
        Map<String, TreeNode> earlier = byKey(old);
        Map<String, TreeNode> later = byKey(now);
        Set<String> keys = new LinkedHashSet<>(later.keySet());
        keys.addAll(earlier.keySet());
        return keys.stream().map(key -> part(earlier.get(key), later.get(key)))
                .filter(part -> !part.change().isZero())
                .sorted(comparingLong((PartChange part) -> Math.abs(part.change().fen())).reversed()
                        .thenComparing(PartChange::code))
                .toList();
    }

    private static Map<String, TreeNode> byKey(TreeNode root) {
        Map<String, TreeNode> nodes = new LinkedHashMap<>();
        root.children().forEach(child -> nodes.putIfAbsent(key(child), child));
        return nodes;
    }

    private static String key(TreeNode node) {
        return node.code().isEmpty() ? node.name() : node.code();
    }

    private PartChange part(@Nullable TreeNode old, @Nullable TreeNode now) {
        TreeNode shown = now != null ? now : Objects.requireNonNull(old);
        return new PartChange(shown.code(), shown.name(), total(old), total(now),
                new Link.Line(now != null ? after : before, hierarchy, List.of(key(shown))));
    }

    private static Optional<Money> total(@Nullable TreeNode node) {
        return Optional.ofNullable(node).flatMap(present -> Optional.ofNullable(present.amounts().total()));
    }
}
