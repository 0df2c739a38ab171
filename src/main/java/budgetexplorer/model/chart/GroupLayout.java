package budgetexplorer.model.chart;

import budgetexplorer.model.chart.GroupData.Bar;
import budgetexplorer.model.chart.GroupData.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Groups of bars that lie one below the other, a bar for each series, its quantity at its end where there is room. Where
/// nothing is known there is a dash, never a bar.
final class GroupLayout {
    /// Bars up to this many series are high enough for a label each.
    private static final int FEW = 4;
    private static final double LEAST_SLOT = 9;
    private static final double LABELLED_SLOT = TextStyle.SMALL.lineHeight();
    private static final double LARGEST_SLOT = 24;
    private static final double BAR_PART = 0.82;
    private static final double ROUNDNESS = 6;
    private static final double BETWEEN_GROUPS = 14;
    private static final double VALUE_GAP = 6;
    private static final double DASH = 9;

    private final Sketch sketch;
    private final GroupData data;
    private final List<Placed> placed = new ArrayList<>();

    /// A bar that has been drawn.
    private record Placed(Area area, Quantity quantity, int mark) {}

    GroupLayout(Sketch sketch, GroupData data) {
        this.sketch = sketch;
        this.data = data;
    }

    Drawing draw(double height) {
        double top = Legend.draw(sketch,
                data.series().stream().map(series -> new Legend.Entry(series.name(), series.ink(), false)).toList(), 0);
        var frame = new RowFrame(sketch, data.groups().stream().map(Group::name).toList(), extent(),
                new RowFrame.Spread(top, height, leastRow(), rowOf(LARGEST_SLOT)));
        frame.axis(AxisUnit.of(quantities(), sketch.format()));
        if (data.series().size() > FEW) {
            IntStream.range(1, data.groups().size()).mapToDouble(row -> frame.row(row).y())
                    .forEach(y -> sketch.line(0, y, sketch.width(), y, Ink.Role.GRID));
        }
        for (int row = 0; row < data.groups().size(); row++) {
            group(frame, row, data.groups().get(row));
        }
        values();
        return sketch.drawing(Math.max(height, frame.height()));
    }

    private double leastRow() {
        return Math.max(RowFrame.LEAST_ROW, rowOf(data.series().size() <= FEW ? LABELLED_SLOT : LEAST_SLOT));
    }

    private double rowOf(double slot) {
        return data.series().size() * slot + BETWEEN_GROUPS;
    }

    private RowFrame.Extent extent() {
        return new RowFrame.Extent(Math.min(0, positions().min().orElse(0)), Math.max(0, positions().max().orElse(0)),
                widest(position -> position < 0), widest(position -> position >= 0));
    }

    private Stream<Quantity> quantities() {
        return data.groups().stream().flatMap(group -> group.bars().stream()).flatMap(Optional::stream)
                .map(Bar::quantity);
    }

    private LongStream positions() {
        return quantities().mapToLong(Quantity::position);
    }

    private double widest(LongPredicate side) {
        return quantities().filter(quantity -> side.test(quantity.position()))
                .mapToDouble(quantity -> sketch.width(quantity.text(sketch.format()), TextStyle.SMALL)).max().orElse(0);
    }

    private void group(RowFrame frame, int row, Group group) {
        Area whole = frame.row(row);
        double slot = (whole.height() - BETWEEN_GROUPS) / data.series().size();
        for (int i = 0; i < data.series().size(); i++) {
            var area = new Area(0, whole.y() + BETWEEN_GROUPS / 2 + i * slot, whole.width(), slot);
            bar(frame, area, group, i);
        }
        int lines = Math.max(1, (int) (whole.height() / TextStyle.PLAIN.lineHeight()));
        frame.name(row, group.name(), TextStyle.PLAIN, Math.min(lines, 4), Shape.NO_MARK);
    }

    private void bar(RowFrame frame, Area slot, Group group, int place) {
        GroupData.Series series = data.series().get(place);
        Optional<Bar> bar = group.bars().get(place);
        int mark = sketch.mark(group.name() + " · " + series.name(), bar.map(Bar::quantity),
                bar.map(Bar::remark).orElse(""), bar.flatMap(Bar::link));
        sketch.add(new Shape.Target(slot, mark));
        double zero = frame.x(0);
        if (bar.isEmpty()) {
            sketch.add(new Shape.Line(zero + VALUE_GAP, slot.centreY(), zero + VALUE_GAP + DASH, slot.centreY(), 1,
                    false, Ink.Role.MUTED, mark));
            return;
        }
        double half = slot.height() * BAR_PART / 2;
        Area area = Area.between(zero, slot.centreY() - half, frame.x(bar.get().quantity().position()),
                slot.centreY() + half);
        double radius = Math.min(area.height() / ROUNDNESS, area.width() / 2);
        sketch.add(new Shape.Box(area, radius, series.ink(), false, mark));
        placed.add(new Placed(area, bar.get().quantity(), mark));
    }

    /// The largest first, so that these are labelled where not all can be.
    private void values() {
        placed.stream().sorted(Comparator.comparingLong(bar -> -Math.abs(bar.quantity().position())))
                .forEach(this::value);
    }

    private void value(Placed bar) {
        boolean leftwards = bar.quantity().position() < 0;
        double x = leftwards ? bar.area().x() - VALUE_GAP : bar.area().right() + VALUE_GAP;
        String words = bar.quantity().text(sketch.format());
        double width = sketch.width(words, TextStyle.SMALL);
        double high = TextStyle.SMALL.size();
        var letters = new Area(leftwards ? x - width : x, bar.area().centreY() - high / 2, width, high);
        if (placed.stream().noneMatch(other -> other.area().overlaps(letters))) {
            sketch.write(words, TextStyle.SMALL, Ink.Role.TEXT, leftwards ? Anchor.RIGHT : Anchor.LEFT, x,
                    bar.area().centreY(), bar.mark());
        }
    }
}
