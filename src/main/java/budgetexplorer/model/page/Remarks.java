package budgetexplorer.model.page;

import budgetexplorer.base.Colour;
import budgetexplorer.model.chart.Area;
import budgetexplorer.model.chart.Ink;
import budgetexplorer.model.chart.Shape;
import budgetexplorer.model.chart.TextStyle;
import java.util.ArrayList;
import java.util.List;

/// What a reader must know before reading a table: small labels, one below the other.
///
/// @param greyscale whether they are outlined rather than coloured
record Remarks(List<String> texts, Wrapping wrapping, boolean greyscale) {
    private static final Ink GROUND = new Ink.Fixed(Colour.web("#FFF3C4"));
    private static final Ink WORDS = new Ink.Fixed(Colour.web("#6B4400"));
    private static final double BESIDE = 7;
    private static final double ABOVE = 1.5;
    private static final double BETWEEN = 5;

    double height(double width) {
        return texts.stream().mapToDouble(text -> height(lines(text, width)) + BETWEEN).sum() * Prose.SMALL_SCALE;
    }

    void place(Sheets sheets) {
        for (String text : texts) {
            List<String> lines = lines(text, sheets.width());
            sheets.place(shapes(lines), Prose.SMALL_SCALE, height(lines) + BETWEEN);
        }
    }

    private List<String> lines(String text, double width) {
        return wrapping.lines(text, TextStyle.SMALL, width / Prose.SMALL_SCALE - 2 * BESIDE);
    }

    private static double height(List<String> lines) {
        return lines.size() * TextStyle.SMALL.lineHeight() + 2 * ABOVE;
    }

    private List<Shape> shapes(List<String> lines) {
        List<Shape> shapes = new ArrayList<>();
        double widest = lines.stream().mapToDouble(line -> wrapping.width(line, TextStyle.SMALL)).max().orElse(0);
        label(new Area(0, 0, widest + 2 * BESIDE, height(lines)), shapes);
        double y = ABOVE;
        for (String line : lines) {
            shapes.add(new Shape.Words(line, new Area(BESIDE, y, wrapping.width(line, TextStyle.SMALL),
                    TextStyle.SMALL.lineHeight()), TextStyle.SMALL, greyscale ? Ink.Role.TEXT : WORDS, Shape.NO_MARK));
            y += TextStyle.SMALL.lineHeight();
        }
        return shapes;
    }

    private void label(Area area, List<Shape> shapes) {
        if (greyscale) {
            shapes.add(new Shape.Box(area, 4, Ink.Role.NEUTRAL, false, Shape.NO_MARK));
            shapes.add(new Shape.Box(area.grown(-0.8), 3.2, Ink.Role.GROUND, false, Shape.NO_MARK));
        } else {
            shapes.add(new Shape.Box(area, 4, GROUND, false, Shape.NO_MARK));
        }
    }
}
