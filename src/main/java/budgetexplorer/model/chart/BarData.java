package budgetexplorer.model.chart;

import budgetexplorer.model.Money;
import budgetexplorer.model.link.Link;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A bar for each name.
public record BarData(List<Bar> bars) implements ChartData {
    public BarData {
        bars = List.copyOf(bars);
    }

    @Override
    public boolean isEmpty() {
        return bars.isEmpty();
    }

    /// One name and its amount.
    ///
    /// @param remark what else is to be said of it; may be empty
    public record Bar(String name, @Nullable Money amount, Ink ink, String remark, Optional<Link> link) {}
}
