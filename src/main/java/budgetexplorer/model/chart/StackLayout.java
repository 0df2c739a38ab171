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

    StackLayout(Sketch sketch, StackData data) {
        this.sketch = sketch;
        this.data = data;
    }

    Drawing draw(double height) {
        double top = Legend.draw(sketch,
                data.series().stream().map(series -> new Legend.Entry(series.name(), series.ink(), false)).toList(), 0);
        var frame = new RowFrame(sketch, data.stacks().stream().map(Stack::name).toList(), extent(), top, height);
        frame.axis();
        for (int row = 0; row < data.stacks().size(); row++) {
            stack(frame, row, data.stacks().get(row));
        }
        return sketch.drawing(Math.max(height, frame.height()));
    }

    private RowFrame.Extent extent() {
        long low = data.stacks().stream().mapToLong(stack -> -positive(stack, true)).min().orElse(0);
        long high = data.stacks().stream().mapToLong(stack -> positive(stack, false)).max().orElse(0);
        double right = data.stacks().stream().mapToDouble(stack -> sketch.width(words(stack), TextStyle.SMALL)).max()
                .orElse(0);
        return new RowFrame.Extent(Math.min(0, low), Math.max(0, high), 0, right);
    }

    /// What lies on one side of zero, as a length.
    private static long positive(Stack stack, boolean other) {
        return stack.parts().stream().flatMap(Optional::stream).mapToLong(part -> other ? -part.fen() : part.fen())
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
                part(frame.bar(row, begin, begin + fen), stack, i);
                right += Math.max(fen, 0);
                left += Math.min(fen, 0);
            }
        }
        frame.value(row, words(stack), right, false, stack.total() == null ? Ink.Role.MUTED : Ink.Role.TEXT, whole);
    }

    private void part(Area area, Stack stack, int place) {
        Series series = data.series().get(place);
        Money amount = stack.parts().get(place).orElseThrow();
        int mark = sketch.mark(stack.name() + " · " + series.name(), amount, stack.remark(), stack.link());
        sketch.add(new Shape.Box(area, 0, series.ink(), false, mark));
        String words = sketch.format().amount(amount);
        boolean isWhole = amount.equals(stack.total()); // which is written behind the bar
        if (!isWhole && sketch.width(words, TextStyle.SMALL) + 2 * INSIDE <= area.width()
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
                        + stack.parts().get(i).map(sketch.format()::amount).orElse(AmountFormat.DASH))
                .toList();
        return String.join("\n", stack.remark().isEmpty()
                ? parts
                : Stream.concat(parts.stream(),
                        Stream.of(stack.remark())).toList());
    }
}
