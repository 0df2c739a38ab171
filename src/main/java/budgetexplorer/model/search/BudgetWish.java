package budgetexplorer.model.search;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetReference;
import budgetexplorer.model.Stage;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/// Which budgets a user wants to see, as typed: words of the department's code, its name or a note, a year, stages. Immutable.
///
/// @param words  none if any department will do
/// @param year   empty if any will do
/// @param stages none if any will do
public record BudgetWish(SearchQuery words, OptionalInt year, Set<Stage> stages) {
    private static final int DIGITS_OF_A_YEAR = 4;

    public BudgetWish {
        stages = Set.copyOf(stages);
    }

    /// Reads what a user typed; no text is wrong.
    ///
    /// @param isYear    whether there is any budget of a year; other numbers belong to codes
    /// @param stageName what users call a stage
    public static BudgetWish of(String typed, IntPredicate isYear, Function<Stage, String> stageName) {
        Optional<BudgetReference> reference = BudgetReference.parse(typed.strip());
        if (reference.isPresent()) {
            BudgetReference meant = reference.get();
            return new BudgetWish(SearchQuery.of(meant.department()), OptionalInt.of(meant.year()),
                    meant.stage().map(Set::of).orElse(Set.of()));
        }
        OptionalInt year = OptionalInt.empty();
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        StringBuilder words = new StringBuilder();
        for (String word : typed.strip().split(SearchQuery.BLANKS, -1)) {
            Set<Stage> named = stages(word, stageName);
            if (isYear(word, isYear)) {
                year = OptionalInt.of(Integer.parseInt(word));
            } else if (named.isEmpty()) {
                words.append(word).append(' ');
            } else {
                stages.addAll(named);
            }
        }
        return new BudgetWish(SearchQuery.of(words.toString()), year, stages);
    }

    private static boolean isYear(String word, IntPredicate isYear) {
        return word.length() == DIGITS_OF_A_YEAR && word.chars().allMatch(digit -> '0' <= digit && digit <= '9')
                && isYear.test(Integer.parseInt(word));
    }

    private static Set<Stage> stages(String word, Function<Stage, String> stageName) {
        return Arrays.stream(Stage.values()).filter(
                stage -> stageName.apply(stage).toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stage.class)));
    }

    /// Whether a budget is of a year and stage that is wanted.
    public boolean isIn(BudgetId budget) {
        return year.stream().allMatch(wanted -> wanted == budget.year())
                && (stages.isEmpty() || stages.contains(budget.stage()));
    }
}
