package budgetexplorer.service;

import budgetexplorer.model.LibraryEntry;
import budgetexplorer.model.LibraryPage;
import budgetexplorer.model.Stage;
import budgetexplorer.model.search.BudgetWish;
import budgetexplorer.store.DepartmentSearch;
import budgetexplorer.store.DepartmentStore;
import budgetexplorer.store.Library;
import budgetexplorer.store.ManagementStore;
import budgetexplorer.store.RankingStore;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Function;

/// The library as those see it who look after it: a small one whole, a large one by pages. What is read for a page does
/// not grow with the library. Thread-safe.
public final class LibraryPages {
    /// So many deleted budgets are listed.
    public static final int DELETED = 500;
    private static final int PAGE = ListBudgets.STRETCH;

    private final ManagementStore store;
    private final DepartmentStore departments;
    private final DepartmentSearch search;
    private final RankingStore ranking;

    LibraryPages(Library library) {
        this.store = new ManagementStore(library);
        this.departments = new DepartmentStore(library);
        this.search = new DepartmentSearch(library);
        this.ranking = new RankingStore(library);
    }

    /// All departments of a small library; of a large one those from a code on.
    public LibraryPage from(String code) {
        List<String> all = departments.from("", ListBudgets.WHOLE + 1);
        return byCode(all.size() <= ListBudgets.WHOLE ? all : from(code, PAGE));
    }

    /// The last ones hold a full page, too.
    private List<String> from(String code, int size) {
        List<String> page = departments.from(code, size);
        return page.size() == size
                ? page
                : departments.before(Character.toString(Character.MAX_CODE_POINT), size).reversed();
    }

    /// The departments before a code.
    public LibraryPage before(String code) {
        List<String> page = departments.before(code, PAGE);
        return page.isEmpty() ? from("") : from(page.getLast());
    }

    /// The departments around a code, a few of them before it.
    public LibraryPage around(Optional<String> code) {
        return from(code.flatMap(wanted -> departments.before(wanted, PAGE / 10).stream().reduce((_, last) -> last))
                .orElse(""));
    }

    private LibraryPage byCode(List<String> codes) {
        return codes.isEmpty()
                ? new LibraryPage(List.of(), 0, 0)
                : new LibraryPage(store.entries(codes), departments.countBefore(codes.getFirst()),
                        departments.countBehind(codes.getLast()));
    }

    /// The departments that have a budget as a user typed, with all their budgets.
    ///
    /// @param stageName what users call a stage
    public LibraryPage find(String typed, Function<Stage, String> stageName) {
        List<String> codes = search.find(BudgetWish.of(typed, departments.years()::containsKey, stageName),
                ListBudgets.FOUND + 1);
        List<String> listed = codes.stream().limit(ListBudgets.FOUND).toList();
        return new LibraryPage(store.entries(listed), 0, codes.size() - listed.size());
    }

    /// The departments with the largest or smallest totals of a year.
    public LibraryPage ranked(int year, boolean largestFirst) {
        List<String> codes = ranking.departments(year, largestFirst, PAGE);
        return new LibraryPage(store.entries(codes), 0, departments.count() - codes.size());
    }

    /// How many departments there are.
    public int departments() {
        return departments.count();
    }

    /// The years, and how many budgets each has.
    public NavigableMap<Integer, Integer> years() {
        return departments.years();
    }

    /// The deleted budgets that can be restored still, the last deleted first; not all if there are very many.
    public List<LibraryEntry> deleted() {
        return store.deleted(DELETED);
    }

    /// How many budgets can be restored.
    public int countDeleted() {
        return store.countDeleted();
    }
}
