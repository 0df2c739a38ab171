package budgetexplorer.service.chart;

import budgetexplorer.model.Money;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.tree.Amounts;
import budgetexplorer.service.prior.ToldChanges;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What a budget's narrative says of the year before: by how much each amount changed since.
///
/// @param year whose narrative it is
record LastYear(Narrative narrative, Subject.Year year) {
    /// The year before.
    int number() {
        return year.budget().id().year() - 1;
    }

    /// By how much the whole changed.
    Optional<Money> change() {
        return change(subject -> subject.contains("支出总预算") || subject.contains("收支总预算"));
    }

    /// Last year's amounts, each where the narrative states its change.
    Amounts amounts() {
        Amounts now = year.amounts();
        return new Amounts(before(now.total(), change()),
                before(now.basic(), change(subject -> subject.startsWith("基本支出"))), null, null,
                before(now.project(), change(subject -> subject.startsWith("项目支出"))));
    }

    private static @Nullable Money before(@Nullable Money now, Optional<Money> change) {
        return now == null ? null : change.map(now::minus).orElse(null);
    }

    private Optional<Money> change(Predicate<String> subject) {
        return new ToldChanges(narrative).ofWhole(List.of(SectionKind.EXPENDITURE, SectionKind.BALANCE), subject)
                .flatMap(told -> told.difference().stream()).findFirst();
    }

    /// By how much each 类 changed, by its name.
    Map<String, Money> changesByCategory() {
        List<String> known = year.categories().stream().map(Category::name).toList();
        Map<String, Money> changes = new LinkedHashMap<>();
        new ToldChanges(narrative).ofCategories(known::contains).forEach(told -> told.difference()
                .ifPresent(change -> changes.putIfAbsent(told.statement().subject().getLast(), change)));
        return changes;
    }
}
