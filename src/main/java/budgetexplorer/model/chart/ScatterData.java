package budgetexplorer.model.chart;

import budgetexplorer.model.link.Link;
import java.util.List;
import java.util.Optional;

/// Points by two quantities.
///
/// @param across what is measured from left to right, in words
/// @param up     what is measured upwards
public record ScatterData(String across, String up, List<Point> points) implements ChartData {
    public ScatterData {
        points = List.copyOf(points);
    }

    @Override
    public boolean isEmpty() {
        return points.isEmpty();
    }

    /// @param remark what else is to be said of it; may be empty
    public record Point(String name, Quantity across, Quantity up, Ink ink, String remark, Optional<Link> link) {}
}
