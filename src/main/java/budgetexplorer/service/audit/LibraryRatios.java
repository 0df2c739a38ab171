package budgetexplorer.service.audit;

import budgetexplorer.check.rule.LibraryNorms;
import budgetexplorer.check.rule.LibraryNorms.Ratio;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Money;
import budgetexplorer.model.tree.Amounts;
import budgetexplorer.service.BrowseLibrary;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is usual among the budgets of a library, or of a large one among those next to a budget. Remembers what it has read
/// last, so that one serves a whole run. Not thread-safe.
final class LibraryRatios {
    /// So many departments say what is usual.
    static final int MOST = 100;

    private static final int YEARS = 20;
    private static final Comparator<BudgetId> FURTHEST = Comparator.comparing(BudgetId::stage)
            .thenComparingInt(BudgetId::revision);

    private final BrowseLibrary library;
    private final Map<Around, Map<String, Amounts>> known = new HashMap<>();

    LibraryRatios(BrowseLibrary library) {
        this.library = library;
    }

    /// The departments that are looked at in a year.
    private record Around(int year, String first, String last) {}

    /// What the other departments' budgets of the same year have, each in the stage and revision that has come furthest: of
    /// all departments, or of those next to it by their codes.
    LibraryNorms around(BudgetId budget) {
        List<String> next = library.lists().departmentsNextTo(budget.department(), budget.year(), MOST);
        List<Amounts> others = next.isEmpty()
                ? List.of()
                : amounts(new Around(budget.year(), min(budget, next.getFirst()), max(budget, next.getLast())))
                        .entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(budget.department())).map(Map.Entry::getValue).toList();
        return new LibraryNorms(Map.of(
                Ratio.OPERATING_TO_PERSONNEL,
                others.stream().flatMap(amounts -> ratio(amounts.operating(), amounts.personnel())).toList(),
                Ratio.PROJECTS_TO_TOTAL,
                others.stream().flatMap(amounts -> ratio(amounts.project(), amounts.total())).toList()));
    }

    private static String min(BudgetId budget, String other) {
        return Collections.min(List.of(budget.department(), other));
    }

    private static String max(BudgetId budget, String other) {
        return Collections.max(List.of(budget.department(), other));
    }

    private Map<String, Amounts> amounts(Around wanted) {
        if (known.size() > YEARS) {
            known.clear();
        }
        return known.computeIfAbsent(wanted, this::read);
    }

    private Map<String, Amounts> read(Around wanted) {
        Map<String, BudgetId> furthest = new HashMap<>();
        Map<BudgetId, Amounts> all = library.totals(wanted.year(), wanted.first(), wanted.last());
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
