package budgetexplorer.model.chart;

import budgetexplorer.model.Money;
import budgetexplorer.model.link.Link;
import java.util.List;
import java.util.Optional;

/// Amounts over years.
///
/// @param places the years in words, in their order; those that nothing is known of too
public record LineData(List<String> places, List<Line> lines) implements ChartData {
    public LineData {
        places = List.copyOf(places);
        lines = List.copyOf(lines);
        for (Line line : lines) {
            if (line.points().size() != places.size()) {
                throw new IllegalArgumentException(line.name() + " has " + line.points().size() + " points");
            }
        }
    }

    @Override
    public boolean isEmpty() {
        return lines.stream().allMatch(line -> line.points().stream().allMatch(Optional::isEmpty));
    }

    /// What is followed over the years.
    ///
    /// @param points one for each place; empty for a gap
    public record Line(String name, Ink ink, List<Optional<Point>> points) {
        public Line {
            points = List.copyOf(points);
        }
    }

    /// An amount in a year.
    ///
    /// @param derived whether it follows from other figures, rather than being stated
    /// @param remark  what else is to be said of it; may be empty
    public record Point(Money amount, boolean derived, String remark, Optional<Link> link) {}
}
