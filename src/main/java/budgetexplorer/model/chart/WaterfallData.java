package budgetexplorer.model.chart;

import budgetexplorer.model.Money;
import budgetexplorer.model.link.Link;
import java.util.List;
import java.util.Optional;

/// How one amount became another.
///
/// @param words what the drawing says of itself
public record WaterfallData(List<Step> steps, Words words) implements ChartData {
    public WaterfallData {
        steps = List.copyOf(steps);
    }

    @Override
    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /// What the drawing says of itself.
    ///
    /// @param increase what full bars stand for
    /// @param decrease what hollow bars stand for
    /// @param cut      said where the axis does not begin at zero
    public record Words(String increase, String decrease, String cut) {}

    /// What a step is.
    public enum Kind {
        /// An amount as a whole, which the next steps begin from.
        LEVEL,
        /// By how much it changed.
        CHANGE
    }

    /// A step on the way.
    ///
    /// @param remark what else is to be said of it; may be empty
    public record Step(Kind kind, String name, Money amount, Ink ink, String remark, Optional<Link> link) {}
}
