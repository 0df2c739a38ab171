package budgetexplorer.model.chart;

import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A range of amounts with round numbers in it.
///
/// @param low  in 分
/// @param high in 分, more than `low`
record MoneyAxis(long low, long high, List<Tick> ticks) {
    /// A round number.
    record Tick(long fen, String label) {}

    /// The range itself.
    ///
    /// @param most how many ticks at most, about
    static MoneyAxis within(long low, long high, int most, AmountFormat format) {
        long end = Math.max(high, low + 1);
        return new MoneyAxis(low, end, ticks(low, end, step(end - low, most, format.unit()), format));
    }

    /// The range widened to round numbers.
    static MoneyAxis around(long low, long high, int most, AmountFormat format) {
        long step = step(Math.max(high - low, 1), most, format.unit());
        long first = Math.floorDiv(low, step) * step;
        long last = Math.max(Math.ceilDiv(high, step) * step, first + step);
        return new MoneyAxis(first, last, ticks(first, last, step, format));
    }

    private static List<Tick> ticks(long low, long high, long step, AmountFormat format) {
        List<Tick> ticks = new ArrayList<>();
        for (long fen = Math.ceilDiv(low, step) * step; fen <= high; fen += step) {
            ticks.add(new Tick(fen, format.round(new Money(fen, 1))));
        }
        return ticks;
    }

    /// 1, 2 or 5 and zeros, in the unit.
    static long step(long range, int most, MoneyUnit unit) {
        BigDecimal least = BigDecimal.valueOf(range).divide(BigDecimal.valueOf(unit.fen() * (double) most),
                MathContext.DECIMAL64);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        BigDecimal step = Stream.of(1, 2, 5, 10).map(digit -> power.multiply(BigDecimal.valueOf(digit)))
                .filter(round -> round.compareTo(least) >= 0).findFirst().orElse(power);
        return step.multiply(BigDecimal.valueOf(unit.fen())).setScale(0, RoundingMode.CEILING).max(BigDecimal.ONE)
                .longValueExact();
    }

    /// Where an amount lies in the range, 0 to 1.
    double part(long fen) {
        return (double) (fen - low) / (high - low);
    }
}
