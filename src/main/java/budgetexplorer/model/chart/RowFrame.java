package budgetexplorer.model.chart;

import java.util.List;

/// Rows with a name each, left, and above an axis of quantities, right.
final class RowFrame {
    static final double LEAST_ROW = 24;
    private static final double LARGEST_ROW = 92;
    private static final double LARGEST_BAR = 42;
    private static final double BAR_PART = 0.56;
    private static final double NAME_PART = 0.32;
    private static final double NAME_GAP = 12;
    private static final double VALUE_GAP = 6;
    private static final double AXIS_HEIGHT = 26;
    private static final double LEAST_PLOT = 60;
    private static final double TICK_GAP = 14;
    private static final int MOST_TICKS = 8;
    private static final double TWO_LINES = 2 * TextStyle.PLAIN.lineHeight() + 4;

    private final Sketch sketch;
    private final double top;
    private final double rowHeight;
    private final double nameWidth;
    private final double left;
    private final double right;
    private final long low;
    private final long high;
    private final int rows;

    /// What decides how rows stand.
    ///
    /// @param low        the least position
    /// @param high       the largest
    /// @param leftRoom   for values left of the least
    /// @param rightRoom  for values right of the largest
    record Extent(long low, long high, double leftRoom, double rightRoom) {}

    /// How high rows are.
    ///
    /// @param top    where they begin
    /// @param height that they fill together with the axis, as far as the limits of a row allow
    record Spread(double top, double height, double leastRow, double largestRow) {}

    RowFrame(Sketch sketch, List<String> names, Extent extent, double top, double height) {
        this(sketch, names, extent, new Spread(top, height, LEAST_ROW, LARGEST_ROW));
    }

    RowFrame(Sketch sketch, List<String> names, Extent extent, Spread spread) {
        this.sketch = sketch;
        this.top = spread.top();
        this.rows = names.size();
        this.rowHeight = Math.clamp((spread.height() - top - AXIS_HEIGHT) / Math.max(1, rows), spread.leastRow(),
                spread.largestRow());
        double values = room(extent.leftRoom()) + room(extent.rightRoom());
        double widest = names.stream().mapToDouble(name -> sketch.width(name, TextStyle.PLAIN)).max().orElse(0);
        this.nameWidth = Math.clamp(widest, 0, Math.max(0,
                Math.min(sketch.width() * NAME_PART, sketch.width() - NAME_GAP - values - LEAST_PLOT)));
        this.left = nameWidth + NAME_GAP + room(extent.leftRoom());
        this.right = Math.max(left + 1, sketch.width() - room(extent.rightRoom()));
        this.low = extent.low();
        this.high = Math.max(extent.high(), extent.low() + 1);
    }

    /// How wide a drawing must be for its values.
    static double leastWidth(double valueWidth) {
        return 2 * room(valueWidth) + NAME_GAP + LEAST_PLOT;
    }

    private static double room(double words) {
        return words == 0 ? 0 : words + VALUE_GAP;
    }

    double nameWidth() {
        return nameWidth;
    }

    double x(long position) {
        return left + (right - left) * (position - low) / (high - low);
    }

    double middle(int row) {
        return top + (row + 0.5) * rowHeight;
    }

    double barHeight() {
        return Math.min(rowHeight * BAR_PART, LARGEST_BAR);
    }

    double bottom() {
        return top + rows * rowHeight;
    }

    double height() {
        return bottom() + AXIS_HEIGHT;
    }

    /// Between two amounts.
    Area bar(int row, long from, long to) {
        double half = barHeight() / 2;
        return Area.between(x(from), middle(row) - half, x(to), middle(row) + half);
    }

    /// The row as a whole.
    Area row(int row) {
        return new Area(0, top + row * rowHeight, sketch.width(), rowHeight);
    }

    void name(int row, String name, TextStyle style, int mark) {
        name(row, name, style, rowHeight >= TWO_LINES ? 2 : 1, mark);
    }

    /// @param most how many lines it may take
    void name(int row, String name, TextStyle style, int most, int mark) {
        sketch.write(sketch.fit().lines(name, style, nameWidth, most), style, Ink.Role.TEXT, Anchor.RIGHT, nameWidth,
                middle(row), mark);
    }

    /// A value behind the end of a bar.
    void value(int row, String words, long end, boolean leftwards, Ink ink, int mark) {
        double x = leftwards ? x(end) - VALUE_GAP : x(end) + VALUE_GAP;
        sketch.write(words, TextStyle.SMALL, ink, leftwards ? Anchor.RIGHT : Anchor.LEFT, x, middle(row), mark);
    }

    /// A value in a column behind all bars.
    void lastValue(int row, String words, Ink ink, int mark) {
        sketch.write(words, TextStyle.SMALL, ink, Anchor.RIGHT, sketch.width(), middle(row), mark);
    }

    /// Round numbers below the rows and thin lines behind them.
    void axis(AxisUnit unit) {
        double middle = bottom() + AXIS_HEIGHT / 2;
        for (Axis.Tick tick : axisThatFits(unit).ticks()) {
            double x = x(tick.position());
            sketch.line(x, top, x, bottom(), tick.position() == 0 ? Ink.Role.AXIS : Ink.Role.GRID);
            double half = sketch.width(tick.label(), TextStyle.SMALL) / 2;
            sketch.write(tick.label(), TextStyle.SMALL, Ink.Role.MUTED, Anchor.CENTRE,
                    Math.clamp(x, half, Math.max(half, sketch.width() - half)), middle, Shape.NO_MARK);
        }
        sketch.write(unit.name(), TextStyle.SMALL, Ink.Role.MUTED, Anchor.RIGHT, nameWidth, middle,
                Shape.NO_MARK);
    }

    /// Below the values, at the end of the axis.
    void unitOfValues(String unit) {
        sketch.write(unit, TextStyle.SMALL, Ink.Role.MUTED, Anchor.RIGHT, sketch.width(), bottom() + AXIS_HEIGHT / 2,
                Shape.NO_MARK);
    }

    private Axis axisThatFits(AxisUnit unit) {
        for (int most = MOST_TICKS; most > 1; most--) {
            Axis axis = Axis.within(low, high, most, unit);
            if (axis.ticks().size() < 2 || x(axis.ticks().get(1).position())
                    - x(axis.ticks().get(0).position()) >= axis.labelWidth(sketch) + TICK_GAP) {
                return axis;
            }
        }
        return Axis.within(low, high, 1, unit);
    }
}
