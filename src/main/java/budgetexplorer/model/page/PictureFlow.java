package budgetexplorer.model.page;

import budgetexplorer.model.chart.Area;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.model.chart.ChartLayout;
import budgetexplorer.model.chart.Drawing;
import budgetexplorer.model.chart.Patterns;
import budgetexplorer.model.chart.Shape;
import java.util.List;

/// Puts a chart with its words on a page: as wide as the page, as high as becomes it, smaller where it must be.
///
/// @param greyscale whether patterns stand for its colours
record PictureFlow(Chart chart, Wrapping wrapping, ChartLayout layout, boolean greyscale) {
    private static final double BELOW_HEADING = 10;
    private static final double ABOVE_NOTES = 8;
    private static final double LEAST_HEIGHT = 200;
    private static final double LARGEST_PART = 0.58;
    private static final double SMALLER = 0.93;
    private static final double LEAST_PART_FOR_CHART = 0.4;
    /// What may stand out of a drawing, such as half the width of a line.
    private static final double REACH = 4;

    private record Scaled(Drawing drawing, double scale, double height) {}

    void place(Sheets sheets) {
        var heading = Prose.heading(chart.heading(), wrapping, sheets.width());
        var notes = Prose.notes(chart.notes(), wrapping, sheets.width());
        double words = heading.height() + BELOW_HEADING
                + (chart.notes().isEmpty() ? 0 : ABOVE_NOTES + notes.height());
        double least = scaled(sheets.width(), Double.MAX_VALUE, LEAST_HEIGHT).height();
        if (!sheets.isFresh() && words + least > sheets.room()) {
            sheets.nextPage();
        }
        double room = sheets.isFresh()
                ? Math.max(LEAST_PART_FOR_CHART * sheets.height(), sheets.room() - words)
                : sheets.room() - words;
        Scaled scaled = scaled(sheets.width(), room,
                Math.min(room, Math.max(least, LARGEST_PART * sheets.width())));
        heading.place(sheets, wrapping);
        sheets.gap(BELOW_HEADING);
        if (scaled.height() > sheets.room()) {
            sheets.nextPage();
        }
        sheets.place(shapes(scaled.drawing()), scaled.scale(), scaled.height() / scaled.scale());
        if (!chart.notes().isEmpty()) {
            sheets.gap(ABOVE_NOTES);
            notes.place(sheets, wrapping);
        }
    }

    private List<Shape> shapes(Drawing drawing) {
        List<Shape> shapes = drawing.shapes();
        return greyscale ? Patterns.of(shapes).in(shapes) : shapes;
    }

    /// @param most   the height it must not exceed
    /// @param height that is asked for
    private Scaled scaled(double width, double most, double height) {
        double scale = Prose.SCALE;
        while (true) {
            Drawing drawing = layout.of(chart.data(), width / scale, height / scale);
            double bottom = bottom(drawing);
            if (drawing.width() * scale <= width + 0.01 && bottom * scale <= most) {
                return new Scaled(drawing, scale, bottom * scale);
            }
            scale *= SMALLER;
        }
    }

    /// Of what is drawn; a drawing may be asked to be higher than it needs.
    private static double bottom(Drawing drawing) {
        return Math.min(drawing.height(), REACH
                + drawing.shapes().stream().map(Shape::area).mapToDouble(Area::bottom).max().orElse(0));
    }
}
