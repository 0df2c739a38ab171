package budgetexplorer.model.chart;

import budgetexplorer.model.link.Link;
import java.util.List;
import java.util.Optional;

/// A bar of every series for each name, side by side.
public record GroupData(List<Series> series, List<Group> groups) implements ChartData {
    public GroupData {
        series = List.copyOf(series);
        groups = List.copyOf(groups);
        for (Group group : groups) {
            Rows.requireSize(group.name(), group.bars(), series.size());
        }
    }

    @Override
    public boolean isEmpty() {
        return groups.isEmpty() || series.isEmpty();
    }

    /// What has a bar in every group.
    public record Series(String name, Ink ink) {}

    /// One name and its bars.
    ///
    /// @param bars one for each series; empty where nothing is known
    public record Group(String name, List<Optional<Bar>> bars) {
        public Group {
            bars = List.copyOf(bars);
        }
    }

    /// @param remark what else is to be said of it; may be empty
    public record Bar(Quantity quantity, String remark, Optional<Link> link) {}
}
