package budgetexplorer.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A comparison as a table, sorted and measured: what the screen, paper, workbooks and the command line show. Immutable.
///
/// @param columns after the name, those of a budget side by side
/// @param lines   the rows compared
/// @param total   the row above or below them
/// @param hidden  how many rows are left out because all budgets have the same
public record ComparisonTable(Comparison comparison, Arrangement arrangement, List<Column> columns, List<Line> lines,
        Line total, int hidden) {
    public ComparisonTable {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /// A measure of a budget.
    public record Column(int side, Measure measure) {}

    /// A row with its figures.
    ///
    /// @param figures one for each column
    public record Line(Row row, List<Figure> figures) {
        public Line {
            figures = List.copyOf(figures);
        }
    }

    /// Arranges a comparison.
    public static ComparisonTable of(Comparison comparison, Arrangement arrangement) {
        var measuring = new Measuring(comparison, arrangement.baseline());
        List<Column> columns = columns(comparison, arrangement);
        List<Row> shown = arrangement.hidesEqual()
                ? comparison.rows().stream().filter(row -> !row.isEqual()).toList()
                : comparison.rows();
        List<Row> sorted = Siblings.sorted(shown, order(measuring, arrangement));
        return new ComparisonTable(comparison, arrangement, columns,
                sorted.stream().map(row -> line(measuring, columns, row)).toList(),
                line(measuring, columns, comparison.total()), comparison.rows().size() - shown.size());
    }

    private static List<Column> columns(Comparison comparison, Arrangement arrangement) {
        List<Column> columns = new ArrayList<>();
        for (int side = 0; side < comparison.sides().size(); side++) {
            for (Measure measure : arrangement.ordered()) {
                if (!measure.isRelative() || side != arrangement.baseline()) {
                    columns.add(new Column(side, measure));
                }
            }
        }
        return columns;
    }

    private static Line line(Measuring measuring, List<Column> columns, Row row) {
        return new Line(row, columns.stream().map(column -> measuring.of(row, column.side(), column.measure()))
                .toList());
    }

    /// The figure of a row.
    public Figure figure(Row row, int side, Measure measure) {
        return new Measuring(comparison, arrangement.baseline()).of(row, side, measure);
    }

    private static Comparator<Row> order(Measuring measuring, Arrangement arrangement) {
        if (arrangement.order().isEmpty()) {
            boolean hasParts = measuring.comparison().rows().stream().anyMatch(row -> row.depth() > 0);
            return hasParts ? (_, _) -> 0 : Comparator.comparingDouble((Row row) -> largest(measuring, row)).reversed();
        }
        return switch (arrangement.order().get()) {
            case Arrangement.Order.ByKey(var descending) -> turned(Comparator.comparing(Row::key), descending);
            case Arrangement.Order.ByFigure(var side, var measure, var descending) ->
                Comparator.comparing((Row row) -> isMissing(measuring.of(row, side, measure)))
                        .thenComparing(turned(
                                Comparator.comparingDouble(row -> number(measuring.of(row, side, measure))),
                                descending));
        };
    }

    private static Comparator<Row> turned(Comparator<Row> order, boolean descending) {
        return descending ? order.reversed() : order;
    }

    private static double largest(Measuring measuring, Row row) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int side = 0; side < row.values().size(); side++) {
            Figure share = measuring.of(row, side, Measure.SHARE);
            largest = isMissing(share) ? largest : Math.max(largest, number(share));
        }
        return largest;
    }

    private static boolean isMissing(Figure figure) {
        return figure instanceof Figure.Missing;
    }

    private static double number(Figure figure) {
        return switch (figure) {
            case Figure.Amount(var money) -> money.fen();
            case Figure.Ratio(var value) -> value;
            case Figure.Missing _ -> 0;
        };
    }
}
