package budgetexplorer.model.chart;

import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.chart.MultiplesData.Name;
import budgetexplorer.model.chart.MultiplesData.Panel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Small charts in rows, all to one scale; the names of the bars stand once, left of each row of charts.
final class MultiplesLayout {
    private static final double LEAST_LINE = 18;
    private static final double LARGEST_LINE = 28;
    private static final double BAR_PART = 0.62;
    private static final double NAME_PART = 0.24;
    private static final double LEAST_NAME = 60;
    private static final double NAME_GAP = 12;
    private static final double COLUMN_GAP = 24;
    private static final double ROW_GAP = 20;
    private static final double LEAST_PLOT = 64;
    private static final double VALUE_GAP = 5;
    private static final double BELOW_TITLE = 6;
    private static final double AXIS_HEIGHT = 22;
    private static final int MOST_TICKS = 4;
    private static final double TICK_GAP = 12;

    private final Sketch sketch;
    private final MultiplesData data;
    private final AxisUnit unit;
    private final long low;
    private final long high;
    private final double valueWidth;
    private final double nameWidth;
    private final int columns;
    private final double panelWidth;
    private double line = LEAST_LINE;

    MultiplesLayout(Sketch sketch, MultiplesData data) {
        this.sketch = sketch;
        this.data = data;
        this.unit = AxisUnit.of(quantities(), sketch.format());
        this.low = Math.min(0, positions().min().orElse(0));
        this.high = Math.max(low + 1, positions().max().orElse(0));
        this.valueWidth = quantities().mapToDouble(quantity -> sketch.width(quantity.text(sketch.format()),
                TextStyle.SMALL)).max().orElse(0) + VALUE_GAP;
        double widest = data.names().stream().mapToDouble(name -> sketch.width(name.name(), TextStyle.SMALL)).max()
                .orElse(0);
        this.nameWidth = Math.min(widest, Math.max(LEAST_NAME, sketch.width() * NAME_PART));
        double room = sketch.width() - nameWidth - NAME_GAP + COLUMN_GAP;
        int most = Math.clamp((int) (room / (LEAST_PLOT + valueWidth + COLUMN_GAP)), 1, data.panels().size());
        this.columns = Math.ceilDiv(data.panels().size(), Math.ceilDiv(data.panels().size(), most));
        this.panelWidth = room / columns - COLUMN_GAP;
    }

    private Stream<Quantity> quantities() {
        return data.panels().stream().flatMap(panel -> panel.values().stream()).flatMap(Optional::stream);
    }

    private LongStream positions() {
        return quantities().mapToLong(Quantity::position);
    }

    Drawing draw(double asked) {
        int rows = Math.ceilDiv(data.panels().size(), columns);
        double titles = 0;
        for (int row = 0; row < rows; row++) {
            titles += titleHeight(row);
        }
        double fixed = titles + rows * AXIS_HEIGHT + (rows - 1) * ROW_GAP;
        line = Math.clamp((asked - fixed) / (rows * data.names().size()), LEAST_LINE, LARGEST_LINE);
        double y = 0;
        for (int row = 0; row < rows; row++) {
            y = row(row, y) + ROW_GAP;
        }
        return sketch.drawing(Math.max(asked, y - ROW_GAP));
    }

    private List<Panel> panels(int row) {
        return data.panels().subList(row * columns, Math.min(data.panels().size(), (row + 1) * columns));
    }

    private double titleHeight(int row) {
        return panels(row).stream().mapToInt(panel -> title(panel).size()).max().orElse(1)
                * TextStyle.STRONG.lineHeight() + BELOW_TITLE;
    }

    private List<String> title(Panel panel) {
        return sketch.fit().lines(panel.title(), TextStyle.STRONG, panelWidth, 2);
    }

    /// @return where it ends
    private double row(int row, double top) {
        double first = top + titleHeight(row);
        for (int i = 0; i <= data.names().size(); i++) {
            double y = first + i * line;
            sketch.line(0, y, sketch.width(), y, Ink.Role.GRID);
        }
        for (int i = 0; i < data.names().size(); i++) {
            String name = sketch.fit().line(data.names().get(i).name(), TextStyle.SMALL, nameWidth);
            sketch.write(name, TextStyle.SMALL, Ink.Role.MUTED, Anchor.RIGHT, nameWidth, first + (i + 0.5) * line,
                    Shape.NO_MARK);
        }
        double bottom = first + data.names().size() * line;
        sketch.write(unit.name(), TextStyle.SMALL, Ink.Role.MUTED, Anchor.RIGHT, nameWidth, bottom + AXIS_HEIGHT / 2,
                Shape.NO_MARK);
        for (int column = 0; column < panels(row).size(); column++) {
            double left = nameWidth + NAME_GAP + column * (panelWidth + COLUMN_GAP);
            panel(panels(row).get(column), new Area(left, top, panelWidth, bottom - top), first);
        }
        return bottom + AXIS_HEIGHT;
    }

    private void panel(Panel panel, Area area, double first) {
        int whole = sketch.mark(panel.title(), panel.remark(), panel.link());
        sketch.add(new Shape.Target(Area.between(area.x(), area.y(), area.right(), first), whole));
        List<String> title = title(panel);
        double last = first - BELOW_TITLE - title.size() * TextStyle.STRONG.lineHeight() / 2;
        sketch.write(title, TextStyle.STRONG, Ink.Role.TEXT, Anchor.LEFT, area.x(), last, whole);
        axis(area, first);
        for (int i = 0; i < data.names().size(); i++) {
            bar(panel, i, new Area(area.x(), first + i * line, area.width(), line));
        }
    }

    private double x(Area panel, long position) {
        return panel.x() + (panel.width() - valueWidth) * (position - low) / (high - low);
    }

    /// Only as many round numbers as there is room for in each panel.
    private void axis(Area panel, double first) {
        Axis axis = Axis.within(low, high, MOST_TICKS, unit);
        for (int most = MOST_TICKS - 1; most > 0 && !fits(axis, panel); most--) {
            axis = Axis.within(low, high, most, unit);
        }
        double room = panel.width() + COLUMN_GAP / 2;
        for (Axis.Tick tick : axis.ticks()) {
            double x = x(panel, tick.position());
            sketch.line(x, first, x, panel.bottom(), tick.position() == 0 ? Ink.Role.AXIS : Ink.Role.GRID);
            double half = sketch.width(tick.label(), TextStyle.SMALL) / 2;
            if (x + half <= panel.x() + room) {
                sketch.write(tick.label(), TextStyle.SMALL, Ink.Role.MUTED, Anchor.CENTRE, x,
                        panel.bottom() + AXIS_HEIGHT / 2, Shape.NO_MARK);
            }
        }
    }

    private boolean fits(Axis axis, Area panel) {
        return axis.ticks().size() < 2 || x(panel, axis.ticks().get(1).position())
                - x(panel, axis.ticks().get(0).position()) >= axis.labelWidth(sketch) + TICK_GAP;
    }

    private void bar(Panel panel, int place, Area row) {
        Name name = data.names().get(place);
        Optional<Quantity> value = panel.values().get(place);
        int mark = sketch.mark(panel.title() + " · " + name.name(), value, panel.remark(), panel.link());
        sketch.add(new Shape.Target(row, mark));
        double zero = x(row, 0);
        double end = value.map(quantity -> x(row, quantity.position())).orElse(zero);
        double half = line * BAR_PART / 2;
        if (value.isPresent()) {
            sketch.box(Area.between(zero, row.centreY() - half, end, row.centreY() + half), name.ink(), mark);
        }
        String words = value.map(quantity -> quantity.text(sketch.format())).orElse(AmountFormat.DASH);
        Ink ink = Objects.equals(words, AmountFormat.DASH) ? Ink.Role.MUTED : Ink.Role.TEXT;
        sketch.write(words, TextStyle.SMALL, ink, Anchor.LEFT, Math.max(zero, end) + VALUE_GAP, row.centreY(), mark);
    }
}
