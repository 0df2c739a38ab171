package budgetexplorer.ui.library;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import budgetexplorer.model.BudgetStretch;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.FoundBudgets;
import budgetexplorer.model.Stage;
import budgetexplorer.ui.library.LibraryItem.BudgetItem;
import budgetexplorer.ui.library.LibraryItem.DepartmentItem;
import budgetexplorer.ui.library.LibraryItem.MoreItem;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the list shows of a library's budgets: those that fit the filter, below their departments, unless these are folded.
///
/// @param stageName what users call a stage
/// @param filter    words that a budget has all of; while there are any, nothing is folded
/// @param folded    the codes of the departments whose budgets are hidden
record LibraryLines(Function<Stage, String> stageName, String filter, Set<String> folded) {
    /// What is shown of a stretch; of a large library, while there is a filter, of what was found.
    List<LibraryItem> of(BudgetStretch stretch, Optional<FoundBudgets> found) {
        if (stretch.isWhole()) {
            return of(stretch.budgets());
        }
        var unfiltered = new LibraryLines(stageName, "", filter.isBlank() ? folded : Set.of());
        if (found.isPresent() && !filter.isBlank()) {
            return Stream.concat(unfiltered.of(found.get().budgets()).stream(), more(0, found.get().more() ? 1 : 0))
                    .toList();
        }
        return Stream.of(more(-1, stretch.before()), unfiltered.of(stretch.budgets()).stream(),
                more(1, stretch.behind())).flatMap(lines -> lines).toList();
    }

    private static Stream<LibraryItem> more(int step, int departments) {
        return departments > 0 ? Stream.of(new MoreItem(step, departments)) : Stream.empty();
    }

    private List<LibraryItem> of(List<BudgetSummary> budgets) {
        List<String> words = Arrays.stream(lower(filter).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        return budgets.stream().filter(budget -> words.stream().allMatch(text(budget)::contains))
                .collect(groupingBy(budget -> budget.department().code(), LinkedHashMap::new, toList())).values()
                .stream().flatMap(ofOne -> lines(ofOne, words.isEmpty())).toList();
    }

    private Stream<LibraryItem> lines(List<BudgetSummary> ofOne, boolean foldable) {
        var department = ofOne.getFirst().department();
        boolean hidden = foldable && folded.contains(department.code());
        return Stream.concat(Stream.of(new DepartmentItem(department, hidden, ofOne.size())),
                hidden ? Stream.empty() : ofOne.stream().map(BudgetItem::new));
    }

    private String text(BudgetSummary budget) {
        return lower(String.join(" ", budget.id().reference(), budget.department().name(),
                stageName.apply(budget.id().stage()), budget.note()));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
