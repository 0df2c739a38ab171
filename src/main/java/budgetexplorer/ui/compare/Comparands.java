package budgetexplorer.ui.compare;

import static java.util.function.Predicate.not;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.service.compare.CompareBudgets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Which budgets are compared: one that is looked at and others beside it, each once. Immutable.
///
/// @param budgets the first of which is the one that is looked at
record Comparands(List<BudgetSummary> budgets) {
    static final Comparands NONE = new Comparands(List.of());

    Comparands {
        budgets = List.copyOf(budgets);
    }

    /// A budget and what it is likeliest to be compared with: the one before it of its department, or else another
    /// department's of its year, or any other.
    ///
    /// @param all of the library: by department, and within it the latest first
    static Comparands likely(BudgetSummary first, List<BudgetSummary> all) {
        Optional<BudgetSummary> before = all.stream().filter(other -> isOf(first.department().code(), other))
                .dropWhile(other -> !other.id().equals(first.id())).skip(1).findFirst();
        Optional<BudgetSummary> other = before
                .or(() -> all.stream().filter(not(each -> isOf(first.department().code(), each)))
                        .min(Comparator.comparingInt(each -> Math.abs(each.id().year() - first.id().year()))))
                .or(() -> all.stream().filter(not(each -> each.id().equals(first.id()))).findFirst());
        return new Comparands(Stream.concat(Stream.of(first), other.stream()).toList());
    }

    private static boolean isOf(String department, BudgetSummary budget) {
        return budget.department().code().equals(department);
    }

    /// The latest budget of each year of the first one's department.
    Comparands withYears(List<BudgetSummary> all) {
        return withEach(all, other -> other.id().year(),
                other -> isOf(budgets.getFirst().department().code(), other));
    }

    /// The budgets of the first one's department and year: its stages and drafts.
    Comparands withDrafts(List<BudgetSummary> all) {
        return withEach(all, BudgetSummary::id, other -> isOf(budgets.getFirst().department().code(), other)
                && other.id().year() == budgets.getFirst().id().year());
    }

    /// The latest budget of every department in the first one's year.
    Comparands withDepartments(List<BudgetSummary> all) {
        return withEach(all, other -> other.department().code(),
                other -> other.id().year() == budgets.getFirst().id().year());
    }

    /// The first budget and those others, of each kind one.
    private Comparands withEach(List<BudgetSummary> all, Function<BudgetSummary, Object> kind,
            Predicate<BudgetSummary> wanted) {
        Map<Object, BudgetSummary> ofKind = new LinkedHashMap<>();
        ofKind.put(kind.apply(budgets.getFirst()), budgets.getFirst());
        all.stream().filter(wanted).forEach(other -> ofKind.putIfAbsent(kind.apply(other), other));
        return new Comparands(ofKind.values().stream().limit(CompareBudgets.MOST).toList());
    }

    /// Another one is looked at; the others stay.
    Comparands lookingAt(BudgetSummary first) {
        return new Comparands(Stream.concat(Stream.of(first),
                budgets.stream().skip(1).filter(not(other -> other.id().equals(first.id())))).toList());
    }

    Comparands with(BudgetSummary other) {
        return contains(other.id()) || isFull()
                ? this
                : new Comparands(Stream.concat(budgets.stream(), Stream.of(other)).toList());
    }

    Comparands without(BudgetId other) {
        return new Comparands(budgets.stream().filter(each -> !each.id().equals(other)).toList());
    }

    /// One place further left or right, behind the first.
    Comparands moved(int from, int by) {
        int to = from + by;
        if (from < 1 || to < 1 || to >= budgets.size()) {
            return this;
        }
        List<BudgetSummary> moved = new ArrayList<>(budgets);
        moved.add(to, moved.remove(from));
        return new Comparands(moved);
    }

    /// Whether the first of these are others, in their places.
    boolean startsWith(Comparands others) {
        int size = others.budgets().size();
        return size <= budgets.size() && budgets.stream().limit(size).map(BudgetSummary::id).toList()
                .equals(others.budgets().stream().map(BudgetSummary::id).toList());
    }

    boolean contains(BudgetId id) {
        return budgets.stream().anyMatch(each -> each.id().equals(id));
    }

    boolean isFull() {
        return budgets.size() >= CompareBudgets.MOST;
    }

    /// The same budgets as the library has them now; those it has no longer are left out.
    Comparands renewed(List<BudgetSummary> all) {
        return new Comparands(budgets.stream().flatMap(
                each -> all.stream().filter(now -> now.id().equals(each.id())).limit(1)).toList());
    }

    List<BudgetId> others() {
        return budgets.stream().skip(1).map(BudgetSummary::id).toList();
    }
}
