package budgetexplorer.model.chart;

import budgetexplorer.model.Money;
import budgetexplorer.model.link.Link;
import java.util.List;
import java.util.Optional;

/// Money that flows from left to right through columns of names.
public record FlowData(List<List<Node>> columns, List<Band> bands) implements ChartData {
    public FlowData {
        columns = columns.stream().map(List::copyOf).toList();
        bands = List.copyOf(bands);
        for (Band band : bands) {
            if (!band.amount().isPositive()) {
                throw new IllegalArgumentException("nothing that is not positive can flow: " + band);
            }
        }
    }

    @Override
    public boolean isEmpty() {
        return bands.isEmpty();
    }

    /// What money flows through.
    ///
    /// @param remark what else is to be said of it; may be empty
    public record Node(String name, Money amount, Ink ink, String remark, Optional<Link> link) {}

    /// Money on its way from a node to one of the next column.
    ///
    /// @param column of the node it comes from
    /// @param from   place of that node in its column
    /// @param to     place in the next column
    /// @param amount more than nothing
    /// @param remark what else is to be said of it; may be empty
    public record Band(int column, int from, int to, Money amount, Ink ink, String remark, Optional<Link> link) {}
}
