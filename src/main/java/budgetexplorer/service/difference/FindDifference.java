package budgetexplorer.service.difference;

import static java.util.Comparator.comparing;

import budgetexplorer.compare.difference.Aspect;
import budgetexplorer.compare.difference.Change;
import budgetexplorer.compare.difference.Content;
import budgetexplorer.compare.difference.Difference;
import budgetexplorer.compare.difference.Differences;
import budgetexplorer.compare.difference.Draft;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.tree.FunctionUnitsTree;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.model.tree.TreeNode;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.audit.AuditBudgets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds what changed between two budgets of a library. Thread-safe.
public final class FindDifference {
    private final BrowseLibrary library;
    private final AuditBudgets audits;

    public FindDifference(BrowseLibrary library) {
        this.library = library;
        this.audits = new AuditBudgets(library);
    }

    /// The budget that a draft is held against unless the user says otherwise: the revision before it, or the latest one
    /// of the stage before; of the same department and year.
    public Optional<BudgetSummary> previous(BudgetSummary budget) {
        return previous(budget, library.lists().of(budget.department().code()));
    }

    /// The same, among some budgets.
    public static Optional<BudgetSummary> previous(BudgetSummary budget, Collection<BudgetSummary> among) {
        return among.stream().filter(other -> other.department().code().equals(budget.department().code()))
                .filter(other -> other.id().year() == budget.id().year())
                .filter(other -> order(other.id(), budget.id()) < 0)
                .max((one, other) -> order(one.id(), other.id()));
    }

    private static int order(BudgetId one, BudgetId other) {
        return comparing(BudgetId::stage).thenComparingInt(BudgetId::revision).compare(one, other);
    }

    /// What changed from one budget to another.
    public DraftDifference between(BudgetSummary from, BudgetSummary budget) {
        Draft before = draft(from.id());
        Draft after = draft(budget.id());
        Difference difference = Differences.between(before, after);
        Optional<TreeNode> old = library.tree(from.id(), Hierarchy.FUNCTION);
        Optional<TreeNode> now = library.tree(budget.id(), Hierarchy.FUNCTION);
        Map<String, String> renamed = renamed(difference);
        return new DraftDifference(budget, from, List.of(before, after), difference,
                parts(Hierarchy.FUNCTION_UNITS, before, after, old.map(FunctionUnitsTree::of),
                        now.map(FunctionUnitsTree::of)),
                parts(Hierarchy.FUNCTION, before, after, old, now), FindingMatching.of(audits.audit(from).audit(),
                        audits.audit(budget).audit(), code -> renamed.getOrDefault(code, code)));
    }

    private Draft draft(BudgetId id) {
        return new Draft(id, library.tables(id), library.narrative(id));
    }

    private static List<PartChange> parts(Hierarchy hierarchy, Draft before, Draft after, Optional<TreeNode> old,
            Optional<TreeNode> now) {
        return old.flatMap(one -> now.map(other -> new PartChanges(hierarchy, before.id(), after.id()).of(one, other)))
                .orElse(List.of());
    }

    /// The later codes of units by the earlier.
    private static Map<String, String> renamed(Difference difference) {
        Map<String, String> renamed = new HashMap<>();
        difference.changes().stream().filter(change -> change.kind() == Change.Kind.RENAMED)
                .filter(change -> change.aspect() == Aspect.UNIT)
                .forEach(change -> renamed.put(code(change.before()), code(change.after())));
        return renamed;
    }

    private static String code(Optional<Content> content) {
        return content.map(found -> found.key().getFirst().key()).orElse("");
    }
}
