package budgetexplorer.write.workbook;

import budgetexplorer.model.chart.Ink;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;

/// A chart that an office program draws from the cells of a table.
///
/// @param title      above it
/// @param categories how many names stand along it
/// @param labels     whether every value is written where it is drawn
/// @param small      whether it is one of many, without an axis and a legend
record Plot(Kind kind, String title, int categories, List<Series> series, Axis axis, boolean labels, boolean small) {
    /// The most steps of a waterfall that have room beside each other.
    private static final int MOST_COLUMNS = 12;

    Plot {
        series = List.copyOf(series);
    }

    /// One that stands alone.
    Plot(Kind kind, String title, int categories, List<Series> series, Axis axis, boolean labels) {
        this(kind, title, categories, series, axis, labels, false);
    }

    /// Whether its bars lie, so that long names beside them can be read.
    boolean isLying() {
        return kind.isBars() && (kind != Kind.WATERFALL || categories > MOST_COLUMNS);
    }

    /// What it is drawn as.
    enum Kind {
        BARS,
        STACKED_BARS,
        SHARE_BARS,
        WATERFALL,
        LINES,
        POINTS;

        boolean isBars() {
            return this != LINES && this != POINTS;
        }

        /// Whether the bars of one name lie in one line.
        boolean isStacked() {
            return this == STACKED_BARS || this == SHARE_BARS || this == WATERFALL;
        }
    }

    /// Numbers that belong together.
    ///
    /// @param points  how each is painted, if not all as the series
    /// @param listed  whether the legend names it
    /// @param format  of its labels
    /// @param side    where its labels stand, if there is a choice
    record Series(Cells cells, Paint paint, List<Paint> points, boolean listed, String format, Side side) {
        Series {
            points = List.copyOf(points);
        }

        Series(Cells cells, Paint paint, List<Paint> points, boolean listed, String format) {
            this(cells, paint, points, listed, format, Side.RIGHT);
        }

        /// All painted alike and named.
        Series(Cells cells, Ink ink, String format) {
            this(cells, Paint.of(ink), List.of(), true, format);
        }
    }

    /// Where a label stands beside its point.
    enum Side {
        RIGHT,
        LEFT,
        ABOVE,
        BELOW
    }

    /// Where a series stands in its table, whose head is row 0.
    ///
    /// @param name   of the series
    /// @param places what its values belong to: names, or numbers of points
    record Cells(CellRangeAddress name, CellRangeAddress places, CellRangeAddress values) {
        /// Below its name, beside the names in the first column.
        static Cells column(int column, int rows) {
            return new Cells(cell(0, column), new CellRangeAddress(1, rows, 0, 0),
                    new CellRangeAddress(1, rows, column, column));
        }

        static CellRangeAddress cell(int row, int column) {
            return new CellRangeAddress(row, row, column, column);
        }
    }

    /// How a shape is painted.
    ///
    /// @param ink empty for what is not seen
    /// @param hollow as an outline, filled palely
    record Paint(Optional<Ink> ink, boolean hollow) {
        static final Paint NONE = new Paint(Optional.empty(), false);

        static Paint of(Ink ink) {
            return new Paint(Optional.of(ink), false);
        }
    }

    /// An axis of numbers.
    ///
    /// @param title what is measured and in which unit; may be empty
    /// @param range from where to where it goes, if that is not for the office program to choose
    /// @param other what is measured across, of points; its title is empty otherwise
    record Axis(String title, String format, Optional<Range> range, Across other) {
        Axis(String title, String format) {
            this(title, format, Optional.empty(), new Across("", ""));
        }

        Axis within(Range limits) {
            return new Axis(title, format, Optional.of(limits), other);
        }
    }

    /// The axis across.
    record Across(String title, String format) {}

    /// From where to where an axis goes; an end that is empty is chosen by the office program.
    record Range(Optional<Double> low, Optional<Double> high) {}
}
