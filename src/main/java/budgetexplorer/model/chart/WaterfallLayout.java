package budgetexplorer.model.chart;

import budgetexplorer.model.chart.WaterfallData.Kind;
import budgetexplorer.model.chart.WaterfallData.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Steps from one amount to another, one below the other: amounts as a whole from the axis, changes from where the step
/// before ends. Where the changes are small beside the amounts, the axis begins near them, and the drawing says so.
final class WaterfallLayout {
    /// Changes over less than this part of the largest amount are looked at closely.
    private static final double SMALL_PART = 0.5;
    /// What is seen of the amounts before the changes begin, in lengths of all changes.
    private static final double BEFORE = 0.4;
    private static final double CUT = 5;

    private final Sketch sketch;
    private final WaterfallData data;
    private final List<Span> spans;
    private final long low;
    private final long high;

    /// From where to where a step leads.
    private record Span(long from, long to) {
        long most() {
            return Math.max(from, to);
        }
    }

    WaterfallLayout(Sketch sketch, WaterfallData data) {
        this.sketch = sketch;
        this.data = data;
        this.spans = spans(data.steps());
        long least = levels().mapToLong(Long::longValue).min().orElse(0);
        long most = levels().mapToLong(Long::longValue).max().orElse(0);
        boolean isCut = least > 0 && most - least < SMALL_PART * most && most > least;
        this.low = isCut
                ? Math.max(0, roundedDown(least - (long) (BEFORE * (most - least)), most - least))
                : Math.min(0, least);
        this.high = Math.max(most, 0);
    }

    private static List<Span> spans(List<Step> steps) {
        List<Span> spans = new ArrayList<>();
        long reached = 0;
        for (Step step : steps) {
            long from = step.kind() == Kind.LEVEL ? 0 : reached;
            reached = from + step.amount().fen();
            spans.add(new Span(from, reached));
        }
        return spans;
    }

    /// Every amount that is reached, and where the first steps begin if they are changes.
    private Stream<Long> levels() {
        return spans.stream().flatMap(span -> span.from() == 0
                ? Stream.of(span.to())
                : Stream.of(span.from(), span.to()));
    }

    private long roundedDown(long fen, long range) {
        long step = Axis.step(range, 4, AxisUnit.money(sketch.format()));
        return Math.floorDiv(fen, step) * step;
    }

    Drawing draw(double height) {
        double top = Legend.draw(sketch, legend(), 0);
        double values = data.steps().stream().mapToDouble(step -> sketch.width(words(step), TextStyle.SMALL)).max()
                .orElse(0);
        var frame = new RowFrame(sketch, data.steps().stream().map(Step::name).toList(),
                new RowFrame.Extent(low, high, 0, values), top, height);
        frame.axis(AxisUnit.money(sketch.format()));
        for (int row = 0; row < data.steps().size(); row++) {
            step(frame, row, data.steps().get(row), spans.get(row));
        }
        return sketch.drawing(Math.max(height, frame.height()));
    }

    private List<Legend.Entry> legend() {
        List<Legend.Entry> entries = new ArrayList<>();
        entries.add(new Legend.Entry(data.words().increase(), Ink.Role.NEUTRAL, false));
        entries.add(new Legend.Entry(data.words().decrease(), Ink.Role.NEUTRAL, true));
        if (low > 0) {
            entries.add(new Legend.Entry(data.words().cut(), Ink.Role.GRID, false));
        }
        return entries;
    }

    private String words(Step step) {
        String amount = sketch.format().amount(step.amount());
        return step.kind() == Kind.CHANGE && step.amount().isPositive() ? "+" + amount : amount;
    }

    private void step(RowFrame frame, int row, Step step, Span span) {
        int mark = sketch.mark(step.name(), step.amount(), step.remark(), step.link());
        boolean level = step.kind() == Kind.LEVEL;
        sketch.add(new Shape.Target(frame.row(row), mark));
        if (row + 1 < spans.size()) {
            double x = frame.x(span.to());
            sketch.add(new Shape.Line(x, frame.middle(row), x, frame.middle(row + 1), 1, true, Ink.Role.MUTED,
                    Shape.NO_MARK));
        }
        frame.name(row, step.name(), level ? TextStyle.STRONG : TextStyle.PLAIN, mark);
        Area bar = frame.bar(row, Math.max(low, span.from()), span.to());
        sketch.add(new Shape.Box(bar, 2, step.ink(), step.amount().fen() < 0 && !level, mark));
        if (level && low > 0) {
            cut(bar);
        }
        frame.value(row, words(step), Math.max(span.most(), low), false, Ink.Role.TEXT, mark);
    }

    /// Two slits in a bar that does not begin at zero.
    private void cut(Area bar) {
        for (double x = bar.x() + 2 * CUT; x <= bar.x() + 4 * CUT && x + CUT < bar.right(); x += 1.6 * CUT) {
            sketch.add(new Shape.Line(x, bar.bottom() + 2, x + CUT, bar.y() - 2, 3, false, Ink.Role.GROUND,
                    Shape.NO_MARK));
        }
    }
}
