package budgetexplorer.ui.goals;

import budgetexplorer.model.Money;
import budgetexplorer.model.goal.Project;
import budgetexplorer.model.search.SearchQuery;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which projects are looked at. Immutable.
///
/// @param unit       the code of their unit; empty for all units
/// @param from       the smallest amount; a project without an amount is below any
/// @param to         the largest amount
/// @param words      what their names, goals and indicators have to have, all of it
/// @param unmeasured only those of which no indicator can be measured
record ProjectFilter(String unit, Optional<Money> from, Optional<Money> to, SearchQuery words, boolean unmeasured) {
    /// Lets all through.
    static final ProjectFilter ALL = new ProjectFilter("", Optional.empty(), Optional.empty(), SearchQuery.of(""),
            false);

    boolean lets(Project project) {
        return (unit.isEmpty() || project.unit().code().equals(unit))
                && letsAmount(project) && (!unmeasured || project.measured() == 0) && words.isIn(text(project));
    }

    private boolean letsAmount(Project project) {
        Money amount = project.amount();
        return amount == null
                ? from.isEmpty() && to.isEmpty()
                : from.stream().allMatch(least -> amount.compareTo(least) >= 0)
                        && to.stream().allMatch(most -> amount.compareTo(most) <= 0);
    }

    private static String text(Project project) {
        Stream<String> texts = Stream.concat(Stream.of(project.name(), project.goal()),
                project.indicators().stream().map(indicator -> indicator.text()));
        return texts.collect(Collectors.joining("\n"));
    }
}
