package budgetexplorer.model.chart;

import java.util.List;

/// What the colours stand for, in lines above a chart.
final class Legend {
    private static final double LINE = 24;
    private static final double SWATCH = 10;
    private static final double AFTER_SWATCH = 6;
    private static final double GAP = 20;
    private static final double BELOW = 8;

    private Legend() {}

    /// A colour and what it stands for.
    record Entry(String name, Ink ink, boolean hollow) {}

    /// Draws it at the top.
    ///
    /// @return how high it is
    static double draw(Sketch sketch, List<Entry> entries, double left) {
        if (entries.isEmpty()) {
            return 0;
        }
        double x = left;
        double middle = LINE / 2;
        for (Entry entry : entries) {
            String name = sketch.fit().line(entry.name(), TextStyle.SMALL,
                    sketch.width() - left - SWATCH - AFTER_SWATCH);
            double width = SWATCH + AFTER_SWATCH + sketch.width(name, TextStyle.SMALL);
            if (x > left && x + width > sketch.width()) {
                x = left;
                middle += LINE;
            }
            sketch.add(new Shape.Box(new Area(x, middle - SWATCH / 2, SWATCH, SWATCH), 2, entry.ink(), entry.hollow(),
                    Shape.NO_MARK));
            sketch.write(name, TextStyle.SMALL, Ink.Role.MUTED, Anchor.LEFT, x + SWATCH + AFTER_SWATCH, middle,
                    Shape.NO_MARK);
            x += width + GAP;
        }
        return middle + LINE / 2 + BELOW;
    }
}
