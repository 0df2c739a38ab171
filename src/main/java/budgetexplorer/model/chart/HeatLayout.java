package budgetexplorer.model.chart;

import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.chart.HeatData.Cell;
import budgetexplorer.model.chart.HeatData.Row;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A table of tinted cells: one hue, the darker the more. Cells below zero are hollow, those that nothing is known of are
/// blank with a dash.
final class HeatLayout {
    private static final double LEAST_ROW = 22;
    private static final double LARGEST_ROW = 40;
    private static final double NAME_PART = 0.3;
    private static final double NAME_GAP = 12;
    private static final double LEAST_CELLS = 200;
    private static final double LARGEST_CELL = 150;
    private static final double BETWEEN = 2;
    private static final double INSIDE = 7;
    private static final double BELOW_HEAD = 6;
    private static final int MOST_LINES = 8;
    private static final double FOOT = 34;
    private static final double STEP_WIDTH = 26;
    private static final int STEPS = 6;
    private static final double SWATCH = 10;
    private static final String BELOW_ZERO = "< 0";
    private static final double LEAST_STRENGTH = 0.05;

    private final Sketch sketch;
    private final HeatData data;
    private final long largest;
    private final double nameWidth;
    private final double cellWidth;
    private double rowHeight = LEAST_ROW;

    HeatLayout(Sketch sketch, HeatData data) {
        this.sketch = sketch;
        this.data = data;
        this.largest = Math.max(1, quantities().mapToLong(quantity -> Math.abs(quantity.position())).max().orElse(0));
        double widest = data.rows().stream().mapToDouble(row -> sketch.width(row.name(), TextStyle.PLAIN)).max()
                .orElse(0);
        this.nameWidth = Math.clamp(widest, 0, Math.min(sketch.width() * NAME_PART,
                Math.max(0, sketch.width() - LEAST_CELLS)));
        this.cellWidth = Math.min(LARGEST_CELL, (sketch.width() - nameWidth - NAME_GAP) / data.columns().size());
    }

    private Stream<Quantity> quantities() {
        return data.rows().stream().flatMap(row -> row.cells().stream()).flatMap(Optional::stream).map(Cell::quantity);
    }

    Drawing draw(double asked) {
        double head = head();
        rowHeight = Math.clamp((asked - head - FOOT) / data.rows().size(), LEAST_ROW, LARGEST_ROW);
        for (int i = 0; i < data.rows().size(); i++) {
            row(data.rows().get(i), head + i * rowHeight);
        }
        double bottom = head + data.rows().size() * rowHeight;
        scale(bottom + FOOT / 2 + 4);
        return sketch.drawing(Math.max(asked, bottom + FOOT));
    }

    private double left(int column) {
        return nameWidth + NAME_GAP + column * cellWidth;
    }

    /// The words of all columns end right above the cells.
    ///
    /// @return how high it is
    private double head() {
        double room = cellWidth - BETWEEN - INSIDE / 2 - 1;
        List<List<String>> heads = data.columns().stream()
                .map(column -> sketch.fit().evenLines(column, TextStyle.SMALL, room, MOST_LINES)).toList();
        double high = heads.stream().mapToInt(List::size).max().orElse(1) * TextStyle.SMALL.lineHeight();
        for (int i = 0; i < heads.size(); i++) {
            double own = heads.get(i).size() * TextStyle.SMALL.lineHeight();
            sketch.write(heads.get(i), TextStyle.SMALL, Ink.Role.TEXT, Anchor.RIGHT,
                    left(i + 1) - BETWEEN / 2 - INSIDE / 2, high - own / 2, Shape.NO_MARK);
        }
        return high + BELOW_HEAD;
    }

    private void row(Row row, double top) {
        List<String> name = sketch.fit().lines(row.name(), TextStyle.PLAIN, nameWidth,
                rowHeight >= 2 * TextStyle.PLAIN.lineHeight() ? 2 : 1);
        sketch.write(name, TextStyle.PLAIN, Ink.Role.TEXT, Anchor.RIGHT, nameWidth, top + rowHeight / 2,
                Shape.NO_MARK);
        for (int i = 0; i < row.cells().size(); i++) {
            cell(row, i, new Area(left(i) + BETWEEN / 2, top + BETWEEN / 2, cellWidth - BETWEEN, rowHeight - BETWEEN));
        }
    }

    private void cell(Row row, int column, Area area) {
        Optional<Cell> cell = row.cells().get(column);
        int mark = sketch.mark(row.name() + " · " + data.columns().get(column), cell.map(Cell::quantity),
                cell.map(Cell::remark).orElse(""), cell.flatMap(Cell::link));
        sketch.add(new Shape.Target(area, mark));
        if (cell.isEmpty()) {
            write(AmountFormat.DASH, Ink.Role.MUTED, area, mark);
            return;
        }
        Quantity quantity = cell.get().quantity();
        boolean negative = quantity.position() < 0;
        var tint = new Ink.Tint(strength((double) Math.abs(quantity.position()) / largest));
        if (quantity.position() != 0) {
            sketch.add(new Shape.Box(negative ? area.grown(-1) : area, 2, negative ? Ink.Role.NEUTRAL : tint, negative,
                    mark));
        }
        Ink ink = negative || quantity.position() == 0 ? Ink.Role.TEXT : new Ink.OnTint(tint);
        write(quantity.text(sketch.format()), ink, area, mark);
    }

    /// By the root, or all but the largest would look the same.
    private static double strength(double part) {
        return LEAST_STRENGTH + (1 - LEAST_STRENGTH) * Math.sqrt(part);
    }

    private void write(String words, Ink ink, Area area, int mark) {
        if (sketch.width(words, TextStyle.SMALL) + INSIDE <= area.width()) {
            sketch.write(words, TextStyle.SMALL, ink, Anchor.RIGHT, area.right() - INSIDE / 2, area.centreY(), mark);
        }
    }

    /// What the tints stand for.
    private void scale(double middle) {
        String most = quantities().filter(quantity -> Math.abs(quantity.position()) == largest).findFirst()
                .map(sketch::words).orElse("");
        double x = left(0) + BETWEEN / 2;
        x = said("0", x, middle);
        double room = sketch.width() - x - INSIDE - sketch.width(most, TextStyle.SMALL);
        double step = Math.clamp(room / STEPS, 1, STEP_WIDTH);
        for (int i = 1; i <= STEPS; i++) {
            sketch.add(new Shape.Box(new Area(x, middle - SWATCH / 2, step - 1, SWATCH), 0,
                    new Ink.Tint(strength(Math.pow((double) i / STEPS, 2))), false, Shape.NO_MARK));
            x += step;
        }
        x = said(most, x + INSIDE, middle) + STEP_WIDTH;
        double end = x + STEP_WIDTH + INSIDE + sketch.width(BELOW_ZERO, TextStyle.SMALL);
        if (quantities().anyMatch(quantity -> quantity.position() < 0) && end <= sketch.width()) {
            sketch.add(new Shape.Box(new Area(x, middle - SWATCH / 2, STEP_WIDTH, SWATCH), 2, Ink.Role.NEUTRAL, true,
                    Shape.NO_MARK));
            said(BELOW_ZERO, x + STEP_WIDTH + INSIDE, middle);
        }
    }

    /// @return where what follows begins
    private double said(String words, double x, double middle) {
        sketch.write(words, TextStyle.SMALL, Ink.Role.MUTED, Anchor.LEFT, x, middle, Shape.NO_MARK);
        return x + sketch.width(words, TextStyle.SMALL) + INSIDE;
    }
}
