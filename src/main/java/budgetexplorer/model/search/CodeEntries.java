package budgetexplorer.model.search;

import static java.util.stream.Collectors.toMap;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Money;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.tree.Amounts;
import budgetexplorer.model.tree.CodeTotal;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.model.tree.Level;
import budgetexplorer.model.tree.TreeNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What can be found of a drill-down: its units, and every code once, with the department's total under it and the way to
/// where most of that is.
final class CodeEntries {
    private final BudgetId budget;
    private final Hierarchy hierarchy;
    private final SearchKind kind;
    private final List<SearchEntry> units = new ArrayList<>();
    private final Map<String, Occurrence> largest = new LinkedHashMap<>();

    CodeEntries(BudgetId budget, Hierarchy hierarchy, SearchKind kind) {
        this.budget = budget;
        this.hierarchy = hierarchy;
        this.kind = kind;
    }

    /// A node and the codes that lead to it.
    private record Occurrence(TreeNode node, List<String> path) {
        private long fen() {
            Money total = node.amounts().total();
            return total == null ? Long.MIN_VALUE : total.fen();
        }
    }

    List<SearchEntry> of(TreeNode root) {
        root.children().forEach(child -> visit(child, List.of()));
        Map<String, Amounts> totals = CodeTotal.of(root).stream()
                .collect(toMap(CodeTotal::code, CodeTotal::amounts, (first, _) -> first));
        List<SearchEntry> entries = new ArrayList<>(units);
        largest.forEach((code, occurrence) -> {
            Amounts total = totals.get(code);
            entries.add(entry(kind, occurrence, total == null ? null : total.total()));
        });
        return entries;
    }

    private void visit(TreeNode node, List<String> above) {
        List<String> path = new ArrayList<>(above);
        path.add(node.code().isEmpty() ? node.name() : node.code());
        var occurrence = new Occurrence(node, path);
        if (node.level() == Level.UNIT) {
            units.add(entry(SearchKind.UNIT, occurrence, node.amounts().total()));
        } else if (!node.code().isEmpty()) {
            largest.merge(node.code(), occurrence, (one, other) -> other.fen() > one.fen() ? other : one);
        }
        node.children().forEach(child -> visit(child, path));
    }

    private SearchEntry entry(SearchKind of, Occurrence occurrence, @Nullable Money amount) {
        return new SearchEntry(of, occurrence.node.code(), occurrence.node.name(), amount,
                new Link.Line(budget, hierarchy, occurrence.path));
    }
}
