package budgetexplorer.service;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetReference;
import budgetexplorer.model.BudgetStretch;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.ComparableBudgets;
import budgetexplorer.model.FoundBudgets;
import budgetexplorer.model.Stage;
import budgetexplorer.model.search.BudgetWish;
import budgetexplorer.model.search.SearchQuery;
import budgetexplorer.store.BudgetStore;
import budgetexplorer.store.DepartmentSearch;
import budgetexplorer.store.DepartmentStore;
import budgetexplorer.store.Library;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lists the budgets of a library: all of them, or of a large library those around a department, and those that fit what
/// is typed. What it reads does not grow with the library. Thread-safe.
public final class ListBudgets {
    /// A library of so many departments is listed whole.
    public static final int WHOLE = 500;
    /// Of a larger one so many departments are listed at a time.
    public static final int STRETCH = 100;
    /// So many departments that fit are listed.
    public static final int FOUND = 50;

    private final BudgetStore budgets;
    private final DepartmentStore departments;
    private final DepartmentSearch search;

    public ListBudgets(Library library) {
        this.budgets = new BudgetStore(library);
        this.departments = new DepartmentStore(library);
        this.search = new DepartmentSearch(library);
    }

    /// All budgets, or of a large library those of the departments around a code.
    ///
    /// @param code empty for the first departments; the library need not have it
    public BudgetStretch around(Optional<String> code) {
        List<String> first = departments.from("", WHOLE + 1);
        if (first.isEmpty()) {
            return BudgetStretch.EMPTY;
        }
        if (first.size() <= WHOLE) {
            return new BudgetStretch(budgets.list(first.getFirst(), first.getLast()), 0, 0);
        }
        if (code.isEmpty() || first.subList(0, STRETCH / 2).contains(code.get())) {
            return stretch(first.getFirst(), first.get(STRETCH - 1));
        }
        List<String> before = departments.before(code.get(), STRETCH);
        List<String> behind = departments.from(code.get(), STRETCH);
        int fromBefore = Math.min(before.size(), Math.max(STRETCH / 2, STRETCH - behind.size()));
        List<String> all = Stream.concat(before.stream().limit(fromBefore).toList().reversed().stream(),
                behind.stream()).limit(STRETCH).toList();
        return stretch(all.getFirst(), all.getLast());
    }

    private BudgetStretch stretch(String first, String last) {
        return new BudgetStretch(budgets.list(first, last), departments.countBefore(first),
                departments.countBehind(last));
    }

    /// A stretch with the departments next to it; those furthest from them are left out where it gets long.
    ///
    /// @param step 1 for those behind, -1 for those before
    public BudgetStretch further(BudgetStretch shown, int step) {
        if (shown.budgets().isEmpty()) {
            return around(Optional.empty());
        }
        String first = shown.budgets().getFirst().id().department();
        String last = shown.budgets().getLast().id().department();
        List<String> added = step > 0 ? departments.behind(last, STRETCH) : departments.before(first, STRETCH);
        if (added.isEmpty()) {
            return shown;
        }
        List<String> kept = step > 0
                ? departments.before(added.getLast(), WHOLE - 1)
                : departments.behind(added.getLast(), WHOLE - 1);
        return step > 0
                ? stretch(Collections.max(List.of(first, kept.getLast())), added.getLast())
                : stretch(added.getLast(), Collections.min(List.of(last, kept.getLast())));
    }

    /// The budget next to one in the order of the library, which need not have that one any more; empty at its ends.
    ///
    /// @param step 1 for the next, -1 for the one before
    public Optional<BudgetSummary> neighbour(BudgetId budget, int step) {
        List<BudgetSummary> own = of(budget.department());
        int at = own.stream().map(BudgetSummary::id).toList().indexOf(budget) + step;
        if (at >= 0 && at < own.size()) {
            return Optional.of(own.get(at));
        }
        return step > 0
                ? departments.behind(budget.department(), 1).stream().flatMap(next -> of(next).stream()).findFirst()
                : departments.before(budget.department(), 1).stream().map(this::of).map(List::getLast).findFirst();
    }

    /// The budgets of a department, the latest first.
    public List<BudgetSummary> of(String department) {
        return budgets.list(List.of(department));
    }

    /// The budgets of these names that the library has, in the order in which they are given.
    public List<BudgetSummary> of(Collection<BudgetId> ids) {
        return ids.stream().flatMap(id -> budgets.find(BudgetReference.of(id)).stream()).toList();
    }

    /// The budgets that fit what a user typed: words of a department's code, its name or a note, a year, stages.
    ///
    /// @param stageName what users call a stage
    public FoundBudgets find(String typed, Function<Stage, String> stageName) {
        NavigableMap<Integer, Integer> years = departments.years();
        BudgetWish wish = BudgetWish.of(typed, years::containsKey, stageName);
        List<String> codes = search.find(wish, FOUND + 1);
        var byDepartment = budgets.list(codes.stream().limit(FOUND).toList()).stream()
                .filter(budget -> wish.isIn(budget.id())).collect(Collectors.groupingBy(
                        (BudgetSummary budget) -> budget.id().department(), LinkedHashMap::new,
                        Collectors.toList()));
        return new FoundBudgets(byDepartment.values().stream()
                .flatMap(ofOne -> fitting(ofOne, wish.words()).stream()).toList(), codes.size() > FOUND);
    }

    /// Of a department that was found by a note, the budgets with that note; of others all.
    private static List<BudgetSummary> fitting(List<BudgetSummary> ofOne, SearchQuery words) {
        List<BudgetSummary> fitting = ofOne.stream().filter(budget -> words.isIn(
                String.join(" ", budget.department().code(), budget.department().name(), budget.note()))).toList();
        return fitting.isEmpty() ? ofOne : fitting;
    }

    /// What a budget can be compared with: all budgets, or of a large library those of the departments around it, of those
    /// next to it that have any of its year, and of some others.
    ///
    /// @param neighbours how many departments next to it are wanted
    /// @param others     codes of other departments
    public ComparableBudgets comparable(BudgetId budget, int neighbours, Collection<String> others) {
        BudgetStretch around = around(Optional.of(budget.department()));
        List<String> next = departments.nextTo(budget.department(), budget.year(), neighbours);
        List<BudgetSummary> ofYear = budgets.list(next).stream().filter(other -> other.id().year() == budget.year())
                .toList();
        if (around.isWhole()) {
            return new ComparableBudgets(around.budgets(), true, ofYear);
        }
        Set<String> wanted = new TreeSet<>(others);
        wanted.addAll(next);
        around.budgets().forEach(each -> wanted.add(each.id().department()));
        return new ComparableBudgets(budgets.list(wanted), false, ofYear);
    }

    /// The departments next to one, before and behind it, that have a budget of a year, in the order of their codes.
    public List<String> departmentsNextTo(String department, int year, int limit) {
        return departments.nextTo(department, year, limit);
    }

    /// How many budgets there are.
    public int count() {
        return departments.years().values().stream().mapToInt(Integer::intValue).sum();
    }
}
