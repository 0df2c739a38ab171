package budgetexplorer.ui.compare;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.link.Link;
import budgetexplorer.service.difference.FindDifference;
import budgetexplorer.ui.compare.difference.DifferenceViewModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Whether budgets are shown side by side or line by line, and in the latter case from which one the changes are told.
public final class ModeViewModel {
    private final CompareViewModel comparison;
    private final DifferenceViewModel difference;
    private final ReadOnlyObjectWrapper<CompareMode> mode = new ReadOnlyObjectWrapper<>(CompareMode.SIDE_BY_SIDE);
    private final ReadOnlyObjectWrapper<@Nullable BudgetSummary> from = new ReadOnlyObjectWrapper<>();
    private Optional<BudgetId> wanted = Optional.empty();

    public ModeViewModel(CompareViewModel comparison, DifferenceViewModel difference) {
        this.comparison = comparison;
        this.difference = difference;
        comparison.comparands().chosenProperty().subscribe(_ -> follow());
    }

    CompareViewModel comparison() {
        return comparison;
    }

    DifferenceViewModel difference() {
        return difference;
    }

    /// Looks at a budget as before.
    void show(BudgetSummary budget) {
        comparison.show(budget);
    }

    /// Looks at budgets side by side.
    void show(BudgetSummary budget, Link.Comparison link) {
        mode.set(CompareMode.SIDE_BY_SIDE);
        comparison.show(budget, link);
    }

    /// Looks at what changed.
    void show(BudgetSummary budget, Link.Difference link) {
        wanted = Optional.of(link.from());
        comparison.comparands().know(link.from());
        mode.set(CompareMode.DIFFERENCE);
        comparison.show(budget);
    }

    /// Shows budgets the other way.
    void choose(CompareMode other) {
        mode.set(other);
        follow();
    }

    /// Tells the changes from another budget.
    void tellFrom(BudgetSummary other) {
        wanted = Optional.of(other.id());
        follow();
    }

    /// The budgets from which changes can be told: those that are compared, then the department's others.
    List<BudgetSummary> candidates() {
        return first().map(first -> Stream
                .concat(comparison.comparands().chosenProperty().get().budgets().stream().skip(1),
                        comparison.comparands().allProperty().get().stream()
                                .filter(other -> other.department().code().equals(first.department().code())
                                        && !other.id().equals(first.id())))
                .distinct().toList()).orElse(List.of());
    }

    private Optional<BudgetSummary> first() {
        return comparison.comparands().chosenProperty().get().budgets().stream().findFirst();
    }

    private void follow() {
        List<BudgetSummary> known = candidates();
        Optional<BudgetSummary> chosen = wanted
                .flatMap(id -> Stream.concat(known.stream(), comparison.comparands().allProperty().get().stream())
                        .filter(each -> each.id().equals(id)).findFirst())
                .filter(each -> first().filter(first -> first.id().equals(each.id())).isEmpty())
                .or(() -> first().flatMap(first -> FindDifference.previous(first, known)))
                .or(() -> known.stream().findFirst());
        from.set(chosen.orElse(null));
        if (mode.get() == CompareMode.DIFFERENCE) {
            chosen.ifPresentOrElse(other -> first().ifPresent(first -> difference.show(first, other)),
                    difference::clear);
        }
    }

    void clear() {
        comparison.clear();
        difference.clear();
    }

    void reload() {
        comparison.reload();
    }

    Optional<Link> place() {
        return mode.get() == CompareMode.SIDE_BY_SIDE ? comparison.place() : difference.place();
    }

    ReadOnlyObjectProperty<CompareMode> modeProperty() {
        return mode.getReadOnlyProperty();
    }

    /// The budget from which changes are told; null if there is none.
    ReadOnlyObjectProperty<@Nullable BudgetSummary> fromProperty() {
        return from.getReadOnlyProperty();
    }
}
