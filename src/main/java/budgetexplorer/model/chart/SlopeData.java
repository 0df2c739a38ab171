package budgetexplorer.model.chart;

import budgetexplorer.model.link.Link;
import java.util.List;
import java.util.Optional;

/// Names at two places, each joined by a line that tells how it differs from one to the other.
///
/// @param left  what stands left, in words
/// @param right what stands right
public record SlopeData(String left, String right, List<Slope> slopes) implements ChartData {
    public SlopeData {
        slopes = List.copyOf(slopes);
    }

    @Override
    public boolean isEmpty() {
        return slopes.isEmpty();
    }

    /// One name at both places.
    ///
    /// @param from   empty where nothing is known
    /// @param to     likewise
    /// @param remark what else is to be said of it; may be empty
    public record Slope(String name, Optional<Quantity> from, Optional<Quantity> to, Ink ink, String remark,
            Optional<Link> link) {}
}
