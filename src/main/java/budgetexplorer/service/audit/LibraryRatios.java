package budgetexplorer.service.audit;

import budgetexplorer.check.rule.LibraryNorms;
import budgetexplorer.check.rule.LibraryNorms.Ratio;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Money;
import budgetexplorer.model.tree.Amounts;
import budgetexplorer.service.BrowseLibrary;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is usual among the budgets of a library. Remembers the years that it has read, so that one serves a whole run. Not
/// thread-safe.
final class LibraryRatios {
    private static final Comparator<BudgetId> FURTHEST = Comparator.comparing(BudgetId::stage)
            .thenComparingInt(BudgetId::revision);

    private final BrowseLibrary library;
    private final Map<Integer, Map<String, Amounts>> years = new HashMap<>();

    LibraryRatios(BrowseLibrary library) {
        this.library = library;
    }

    /// What the other departments' budgets of the same year have, each in the stage and revision that has come furthest.
    LibraryNorms around(BudgetId budget) {
        List<Amounts> others = years.computeIfAbsent(budget.year(), this::read).entrySet().stream()
                .filter(entry -> !entry.getKey().equals(budget.department())).map(Map.Entry::getValue).toList();
        return new LibraryNorms(Map.of(
                Ratio.OPERATING_TO_PERSONNEL,
                others.stream().flatMap(amounts -> ratio(amounts.operating(), amounts.personnel())).toList(),
                Ratio.PROJECTS_TO_TOTAL,
                others.stream().flatMap(amounts -> ratio(amounts.project(), amounts.total())).toList()));
    }

    private Map<String, Amounts> read(int year) {
        Map<String, BudgetId> furthest = new HashMap<>();
        Map<BudgetId, Amounts> all = library.totals(year);
        all.keySet().forEach(id -> furthest.merge(id.department(), id,
                (one, other) -> FURTHEST.compare(one, other) >= 0 ? one : other));
        Map<String, Amounts> byDepartment = new HashMap<>();
        furthest.forEach((department, id) -> byDepartment.put(department, all.get(id)));
        return byDepartment;
    }

    private static Stream<Double> ratio(@Nullable Money part, @Nullable Money whole) {
        return part == null || whole == null || !whole.isPositive() ? Stream.empty() : Stream.of(part.shareOf(whole));
    }
}
