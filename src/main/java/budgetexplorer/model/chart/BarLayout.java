package budgetexplorer.model.chart;

import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.Money;
import budgetexplorer.model.chart.BarData.Bar;
import java.util.Objects;
import java.util.stream.LongStream;

/// Bars that lie one below the other, their names left, their amounts at their ends.
final class BarLayout {
    private final Sketch sketch;
    private final BarData data;

    BarLayout(Sketch sketch, BarData data) {
        this.sketch = sketch;
        this.data = data;
    }

    Drawing draw(double height) {
        RowFrame frame = new RowFrame(sketch, data.bars().stream().map(Bar::name).toList(), extent(), 0, height);
        frame.axis(AxisUnit.money(sketch.format()));
        for (int row = 0; row < data.bars().size(); row++) {
            bar(frame, row, data.bars().get(row));
        }
        return sketch.drawing(Math.max(height, frame.height()));
    }

    private RowFrame.Extent extent() {
        double left = data.bars().stream().filter(BarLayout::isNegative).mapToDouble(this::width).max().orElse(0);
        double right = data.bars().stream().filter(bar -> !isNegative(bar)).mapToDouble(this::width).max().orElse(0);
        return new RowFrame.Extent(Math.min(0, amounts().min().orElse(0)), Math.max(0, amounts().max().orElse(0)), left,
                right);
    }

    private LongStream amounts() {
        return data.bars().stream().map(Bar::amount).filter(Objects::nonNull).mapToLong(Money::fen);
    }

    private static boolean isNegative(Bar bar) {
        return bar.amount() != null && bar.amount().fen() < 0;
    }

    private double width(Bar bar) {
        return sketch.width(words(bar), TextStyle.SMALL);
    }

    private String words(Bar bar) {
        return bar.amount() == null ? AmountFormat.DASH : sketch.format().amount(bar.amount());
    }

    private void bar(RowFrame frame, int row, Bar bar) {
        int mark = sketch.mark(bar.name(), bar.amount(), bar.remark(), bar.link());
        long end = bar.amount() == null ? 0 : bar.amount().fen();
        sketch.add(new Shape.Target(frame.row(row), mark));
        frame.name(row, bar.name(), TextStyle.PLAIN, mark);
        if (bar.amount() != null) {
            sketch.box(frame.bar(row, 0, end), bar.ink(), mark);
        }
        frame.value(row, words(bar), end, isNegative(bar), bar.amount() == null ? Ink.Role.MUTED : Ink.Role.TEXT, mark);
    }
}
