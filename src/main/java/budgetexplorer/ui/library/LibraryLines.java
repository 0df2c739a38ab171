package budgetexplorer.ui.library;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Stage;
import budgetexplorer.ui.library.LibraryItem.BudgetItem;
import budgetexplorer.ui.library.LibraryItem.DepartmentItem;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the list shows of a library's budgets: those that fit the filter, below their departments, unless these are folded.
///
/// @param stageName what users call a stage
/// @param filter    words that a budget has all of; while there are any, nothing is folded
/// @param folded    the codes of the departments whose budgets are hidden
record LibraryLines(Function<Stage, String> stageName, String filter, Set<String> folded) {
    List<LibraryItem> of(List<BudgetSummary> budgets) {
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
