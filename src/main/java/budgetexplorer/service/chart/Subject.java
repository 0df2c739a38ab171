package budgetexplorer.service.chart;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Money;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.model.tree.Amounts;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.model.tree.TreeNode;
import budgetexplorer.service.BrowseLibrary;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the charts of a budget are made from.
///
/// @param functions the drill-down by function; empty if the document has neither table 3 nor 5
/// @param funds     the drill-down by fund; empty if it has no table 2
/// @param projects  table 12, if it has one
/// @param years     one budget of the department for each year that the library has, this one's included
record Subject(BudgetSummary budget, Optional<TreeNode> functions, Optional<TreeNode> funds,
        Optional<BudgetTable> projects, SortedMap<Integer, Year> years) {

    /// A budget of the same department, of any year.
    ///
    /// @param functions as of the [Subject]
    record Year(BudgetSummary budget, Optional<TreeNode> functions, Optional<Narrative> narrative) {
        Amounts amounts() {
            return functions.map(TreeNode::amounts).orElseGet(() -> Amounts.ofTotal(budget.total()));
        }

        List<Category> categories() {
            return functions.map(Category::of).orElse(List.of());
        }

        Optional<LastYear> lastYear() {
            return narrative.map(text -> new LastYear(text, this));
        }
    }

    static Subject read(BrowseLibrary library, BudgetSummary budget) {
        SortedMap<Integer, Year> years = new TreeMap<>();
        for (BudgetSummary other : library.lists().of(budget.id().department())) { // the latest first
            if (isWanted(other.id(), budget.id(), years)) {
                years.put(other.id().year(), year(library, other));
            }
        }
        years.computeIfAbsent(budget.id().year(), _ -> year(library, budget));
        return new Subject(budget, library.tree(budget.id(), Hierarchy.FUNCTION),
                library.tree(budget.id(), Hierarchy.FUND), library.table(budget.id(), TableKind.GOALS), years);
    }

    /// Of each year the budget that has come as far as this one, or else the latest; of this year this one.
    private static boolean isWanted(BudgetId other, BudgetId own, SortedMap<Integer, Year> years) {
        if (other.year() == own.year()) {
            return other.equals(own);
        }
        Year known = years.get(other.year());
        return known == null
                || (known.budget().id().stage() != own.stage() && other.stage() == own.stage());
    }

    private static Year year(BrowseLibrary library, BudgetSummary budget) {
        return new Year(budget, library.tree(budget.id(), Hierarchy.FUNCTION), library.narrative(budget.id()));
    }

    BudgetId id() {
        return budget.id();
    }

    Year own() {
        return Objects.requireNonNull(years.get(id().year()));
    }

    Optional<Year> yearBefore() {
        return Optional.ofNullable(years.get(id().year() - 1));
    }

    Optional<Money> total() {
        return Optional.ofNullable(own().amounts().total());
    }

    List<Category> categories() {
        return functions.map(Category::of).orElse(List.of());
    }

    /// A place in the drill-down by function.
    Optional<Link> line(List<String> path) {
        return Optional.of(new Link.Line(id(), Hierarchy.FUNCTION, path));
    }
}
