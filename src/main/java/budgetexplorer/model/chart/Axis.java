package budgetexplorer.model.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A range of quantities with round numbers in it.
///
/// @param low  a position
/// @param high a position, more than `low`
record Axis(long low, long high, List<Tick> ticks) {
    /// A round number.
    record Tick(long position, String label) {}

    /// The range itself.
    ///
    /// @param most how many ticks at most, about
    static Axis within(long low, long high, int most, AxisUnit unit) {
        long end = Math.max(high, low + 1);
        return new Axis(low, end, ticks(low, end, step(end - low, most, unit), unit));
    }

    /// The range widened to round numbers.
    static Axis around(long low, long high, int most, AxisUnit unit) {
        long step = step(Math.max(high - low, 1), most, unit);
        long first = Math.floorDiv(low, step) * step;
        long last = Math.max(Math.ceilDiv(high, step) * step, first + step);
        return new Axis(first, last, ticks(first, last, step, unit));
    }

    private static List<Tick> ticks(long low, long high, long step, AxisUnit unit) {
        List<Tick> ticks = new ArrayList<>();
        for (long position = Math.ceilDiv(low, step) * step; position <= high; position += step) {
            ticks.add(new Tick(position, unit.words().apply(position)));
        }
        return ticks;
    }

    /// 1, 2 or 5 and zeros, in the unit.
    static long step(long range, int most, AxisUnit unit) {
        BigDecimal least = BigDecimal.valueOf(range).divide(BigDecimal.valueOf(unit.size() * (double) most),
                MathContext.DECIMAL64);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        BigDecimal step = Stream.of(1, 2, 5, 10).map(digit -> power.multiply(BigDecimal.valueOf(digit)))
                .filter(round -> round.compareTo(least) >= 0).findFirst().orElse(power);
        return step.multiply(BigDecimal.valueOf(unit.size())).setScale(0, RoundingMode.CEILING).max(BigDecimal.ONE)
                .longValueExact();
    }

    /// Where a position lies in the range, 0 to 1.
    double part(long position) {
        return (double) (position - low) / (high - low);
    }

    /// How wide the widest number is.
    double labelWidth(Sketch sketch) {
        return ticks.stream().mapToDouble(tick -> sketch.width(tick.label(), TextStyle.SMALL)).max().orElse(0);
    }
}
