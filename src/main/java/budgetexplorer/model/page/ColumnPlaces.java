package budgetexplorer.model.page;

import budgetexplorer.model.chart.Ink;
import budgetexplorer.model.chart.Shape;
import java.util.ArrayList;
import java.util.List;

/// Where columns stand, unscaled.
record ColumnPlaces(List<Double> widths, double gap) {
    ColumnPlaces {
        widths = List.copyOf(widths);
    }

    static ColumnPlaces of(List<Need> needs, double ease) {
        List<Double> widths = new ArrayList<>();
        needs.forEach(need -> widths.add(need.at(ease)));
        return new ColumnPlaces(widths, TableGrid.GAP.at(ease));
    }

    double left(int column) {
        return widths.subList(0, column).stream().mapToDouble(width -> width + gap).sum();
    }

    double right(int column) {
        return left(column) + widths.get(column);
    }

    /// The line between a column and the one before it.
    Shape line(int column, double from, double to) {
        double x = left(column) - gap / 2;
        return new Shape.Line(x, from, x, to, 0.8, false, Ink.Role.AXIS, Shape.NO_MARK);
    }

    double width() {
        return right(widths.size() - 1);
    }
}
