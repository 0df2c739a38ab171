package budgetexplorer.model.chart;

import budgetexplorer.model.Money;
import budgetexplorer.model.link.Link;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A bar for each name, of the same parts in each.
///
/// @param series what the parts are
/// @param scale  what the bars are as long as
public record StackData(List<Series> series, List<Stack> stacks, Scale scale) implements ChartData {
    public StackData {
        series = List.copyOf(series);
        stacks = List.copyOf(stacks);
        for (Stack stack : stacks) {
            Rows.requireSize(stack.name(), stack.parts(), series.size());
        }
    }

    /// Bars as long as their amounts.
    public StackData(List<Series> series, List<Stack> stacks) {
        this(series, stacks, Scale.AMOUNTS);
    }

    /// What bars are as long as.
    public enum Scale {
        /// Their amounts.
        AMOUNTS,
        /// All the same, so that a part is as long as its share of its own bar.
        SHARES
    }

    @Override
    public boolean isEmpty() {
        return stacks.isEmpty();
    }

    /// A part that all bars have.
    public record Series(String name, Ink ink) {}

    /// One name and its parts.
    ///
    /// @param total  of all parts, as stated
    /// @param parts  one for each series
    /// @param remark what else is to be said of it; may be empty
    public record Stack(String name, @Nullable Money total, List<Optional<Money>> parts, String remark,
            Optional<Link> link) {
        public Stack {
            parts = List.copyOf(parts);
        }
    }
}
