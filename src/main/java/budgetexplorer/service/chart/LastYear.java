package budgetexplorer.service.chart;

import budgetexplorer.model.Money;
import budgetexplorer.model.narrative.Claim;
import budgetexplorer.model.narrative.Direction;
import budgetexplorer.model.narrative.Figure;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.narrative.Section;
import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.narrative.Statement;
import budgetexplorer.model.tree.Amounts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
        return Stream.of(SectionKind.EXPENDITURE, SectionKind.BALANCE).flatMap(kind -> statements(kind).stream())
                .filter(statement -> statement.subject().size() == 1 && subject.test(statement.subject().getFirst()))
                .flatMap(statement -> change(statement).stream()).findFirst();
    }

    /// By how much each 类 changed, by its name.
    Map<String, Money> changesByCategory() {
        List<String> known = year.categories().stream().map(Category::name).toList();
        Map<String, Money> changes = new LinkedHashMap<>();
        for (Statement statement : statements(SectionKind.EXPENDITURE)) {
            if (statement.subject().isEmpty()) {
                continue;
            }
            String name = statement.subject().getLast();
            boolean isCategory = known.contains(name)
                    || statement.parent().stream().anyMatch(parent -> parent.contains("功能分类"));
            if (isCategory) {
                change(statement).ifPresent(change -> changes.putIfAbsent(name, change));
            }
        }
        return changes;
    }

    private List<Statement> statements(SectionKind kind) {
        return narrative.section(kind).map(Section::statements).orElse(List.of());
    }

    private static Optional<Money> change(Statement statement) {
        return statement.figure(Claim.CHANGE).flatMap(LastYear::signed);
    }

    private static Optional<Money> signed(Figure figure) {
        return figure.money()
                .map(money -> figure.direction().filter(Direction.DECREASE::equals).isPresent()
                        ? money.negate()
                        : money);
    }
}
