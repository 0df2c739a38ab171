package budgetexplorer.compare;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How a comparison is to be looked at.
///
/// @param measures what is told of every budget, in the order of [Measure]
/// @param baseline the place of the budget that the others are measured by
/// @param order    how rows are sorted; without one, those with the largest share first, unless rows are parts of others
/// @param hidesEqual whether rows are left out in which all budgets have the same
public record Arrangement(Set<Measure> measures, int baseline, Optional<Order> order, boolean hidesEqual) {
    /// Amounts and shares, the largest first.
    public static final Arrangement STANDARD = new Arrangement(EnumSet.of(Measure.AMOUNT, Measure.SHARE), 0,
            Optional.empty(), false);

    public Arrangement {
        measures = Set.copyOf(measures);
    }

    /// By what rows are sorted.
    public sealed interface Order {
        boolean descending();

        /// By the codes or names.
        record ByKey(boolean descending) implements Order {}

        /// By a measure of a budget; rows without it come last.
        record ByFigure(int side, Measure measure, boolean descending) implements Order {}
    }

    /// The measures in their order.
    public List<Measure> ordered() {
        return List.of(Measure.values()).stream().filter(measures::contains).toList();
    }

    public Arrangement with(Set<Measure> others) {
        return new Arrangement(others, baseline, order, hidesEqual);
    }

    public Arrangement by(int otherBaseline) {
        return new Arrangement(measures, otherBaseline, order, hidesEqual);
    }

    public Arrangement sorted(Optional<Order> otherOrder) {
        return new Arrangement(measures, baseline, otherOrder, hidesEqual);
    }

    public Arrangement hidingEqual(boolean hides) {
        return new Arrangement(measures, baseline, order, hides);
    }
}
