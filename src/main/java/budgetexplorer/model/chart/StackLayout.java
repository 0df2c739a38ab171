package budgetexplorer.model.chart;

import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.Money;
import budgetexplorer.model.chart.StackData.Series;
import budgetexplorer.model.chart.StackData.Stack;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Bars that lie one below the other, each of the same parts; parts below zero lie left of it.
final class StackLayout {
    private static final double INSIDE = 6;

    private final Sketch sketch;
    private final StackData data;
    private final StackScale scale;

    StackLayout(Sketch sketch, StackData data) {
        this.sketch = sketch;
        this.data = data;
        this.scale = StackScale.of(data.scale(), sketch);
    }

    Drawing draw(double height) {
        double top = Legend.draw(sketch,
                data.series().stream().map(series -> new Legend.Entry(series.name(), series.ink(), false)).toList(), 0);
        var frame = new RowFrame(sketch, data.stacks().stream().map(Stack::name).toList(), extent(), top, height);
        frame.axis(scale.unit());
        frame.unitOfValues(scale.unitOfTotals());
        for (int row = 0; row < data.stacks().size(); row++) {
            stack(frame, row, data.stacks().get(row));
        }
        return sketch.drawing(Math.max(height, frame.height()));
    }

    private RowFrame.Extent extent() {
        long low = data.stacks().stream().mapToLong(stack -> scale.position(stack, -side(stack, true))).min().orElse(0);
        long high = data.stacks().stream().mapToLong(stack -> scale.position(stack,
                side(stack, false) + scale.rest(stack))).max().orElse(0);
        double right = data.stacks().stream().mapToDouble(stack -> sketch.width(words(stack), TextStyle.SMALL)).max()
                .orElse(0);
        return new RowFrame.Extent(Math.min(0, low), Math.max(0, high), 0, right);
    }

    /// What lies on one side of zero, as a length in 分.
    static long side(Stack stack, boolean below) {
        return stack.parts().stream().flatMap(Optional::stream).mapToLong(part -> below ? -part.fen() : part.fen())
                .filter(fen -> fen > 0).sum();
    }

    private String words(Stack stack) {
        return stack.total() == null ? AmountFormat.DASH : sketch.format().amount(stack.total());
    }

    private void stack(RowFrame frame, int row, Stack stack) {
        int whole = sketch.mark(stack.name(), stack.total(), remark(stack), stack.link());
        sketch.add(new Shape.Target(frame.row(row), whole));
        frame.name(row, stack.name(), TextStyle.PLAIN, whole);
        long right = 0;
        long left = 0;
        for (int i = 0; i < data.series().size(); i++) {
            long fen = stack.parts().get(i).map(Money::fen).orElse(0L);
            if (fen != 0) {
                long begin = fen > 0 ? right : left;
                part(bar(frame, row, stack, begin, begin + fen), stack, i);
                right += Math.max(fen, 0);
                left += Math.min(fen, 0);
            }
        }
        long rest = scale.rest(stack);
        if (rest > 0) {
            sketch.add(new Shape.Box(bar(frame, row, stack, right, right + rest), 0, Ink.Role.GRID, true,
                    Shape.NO_MARK));
        }
        Ink ink = stack.total() == null ? Ink.Role.MUTED : Ink.Role.TEXT;
        if (data.scale() == StackData.Scale.SHARES) {
            frame.lastValue(row, words(stack), ink, whole);
        } else {
            frame.value(row, words(stack), right, false, ink, whole);
        }
    }

    private Area bar(RowFrame frame, int row, Stack stack, long from, long to) {
        return frame.bar(row, scale.position(stack, from), scale.position(stack, to));
    }

    private void part(Area area, Stack stack, int place) {
        Series series = data.series().get(place);
        Money amount = stack.parts().get(place).orElseThrow();
        int mark = sketch.mark(stack.name() + " · " + series.name(), scale.said(stack, amount),
                stack.link());
        sketch.add(new Shape.Box(area, 0, series.ink(), false, mark));
        String words = scale.label(stack, amount);
        if (!words.isEmpty() && sketch.width(words, TextStyle.SMALL) + 2 * INSIDE <= area.width()
                && area.height() >= TextStyle.SMALL.lineHeight() - 2) {
            sketch.write(words, TextStyle.SMALL, textOn(series.ink()), Anchor.CENTRE, area.centreX(),
                    area.centreY(), mark);
        }
    }

    private static Ink textOn(Ink ink) {
        return ink instanceof Ink.Fixed(var colour) ? new Ink.Fixed(colour.text()) : Ink.Role.GROUND;
    }

    private String remark(Stack stack) {
        List<String> parts = Stream.iterate(0, i -> i < data.series().size(), i -> i + 1)
                .map(i -> data.series().get(i).name() + " "
                        + stack.parts().get(i).map(part -> scale.listed(stack, part)).orElse(AmountFormat.DASH))
                .toList();
        return String.join("\n", stack.remark().isEmpty()
                ? parts
                : Stream.concat(parts.stream(),
                        Stream.of(stack.remark())).toList());
    }
}
