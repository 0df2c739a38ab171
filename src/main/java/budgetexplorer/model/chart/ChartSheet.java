package budgetexplorer.model.chart;

import java.util.ArrayList;
import java.util.List;

/// A chart as a picture of its own: the sentence above, the notes below. Immutable.
///
/// @param layout lays the chart out between them
public record ChartSheet(ChartLayout layout) {
    private static final double MARGIN = 28;
    private static final double GAP = 18;

    /// Lays out a sheet.
    ///
    /// @param height of the chart itself, unless it needs more
    public Drawing of(Chart chart, double width, double height) {
        double room = width - 2 * MARGIN;
        List<Shape> shapes = new ArrayList<>();
        double y = paragraph(chart.heading(), TextStyle.HEADING, Ink.Role.TEXT, MARGIN, room, shapes) + GAP;
        Drawing drawing = layout.of(chart.data(), room, height);
        for (Shape shape : drawing.shapes()) {
            shapes.add(shape.moved(MARGIN, y));
        }
        double shift = y;
        y += drawing.height() + GAP;
        for (String note : chart.notes()) {
            y = paragraph(note, TextStyle.SMALL, Ink.Role.MUTED, y, room, shapes);
        }
        return new Drawing(drawing.width() + 2 * MARGIN, y + MARGIN, shapes, drawing.marks().stream()
                .map(mark -> new Mark(mark.name(), mark.words(), mark.link(), mark.area().moved(MARGIN, shift)))
                .toList());
    }

    private double paragraph(String text, TextStyle style, Ink ink, double top, double width, List<Shape> shapes) {
        double y = top;
        for (String line : new TextFit(layout.measure()).lines(text, style, width, Integer.MAX_VALUE)) {
            shapes.add(new Shape.Words(line, new Area(MARGIN, y, layout.measure().width(line, style),
                    style.lineHeight()), style, ink, Shape.NO_MARK));
            y += style.lineHeight();
        }
        return y;
    }
}
