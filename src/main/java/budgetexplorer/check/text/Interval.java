package budgetexplorer.check.text;

import budgetexplorer.model.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.stream.Stream;

/// Between what two numbers a rounded one lies. Immutable.
record Interval(BigDecimal low, BigDecimal high) {
    private static final MathContext DIGITS = MathContext.DECIMAL64;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// What an amount may have been before it was rounded, in 分.
    static Interval of(Money money) {
        return around(BigDecimal.valueOf(money.fen()), BigDecimal.valueOf(money.step()));
    }

    /// What a number may have been before it was rounded to its decimals.
    static Interval of(BigDecimal number) {
        return around(number, BigDecimal.ONE.movePointLeft(number.scale()));
    }

    private static Interval around(BigDecimal number, BigDecimal step) {
        BigDecimal half = step.divide(TWO, DIGITS);
        return new Interval(number.subtract(half), number.add(half));
    }

    Interval minus(Interval other) {
        return new Interval(low.subtract(other.high), high.subtract(other.low));
    }

    boolean isPositive() {
        return low.signum() > 0;
    }

    boolean meets(Interval other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    /// By how many percent an amount grew; empty where what it was before may have been nothing.
    ///
    /// @param amount what it is now
    /// @param change how much more that is
    static Optional<Interval> rate(Interval amount, Interval change) {
        if (!amount.minus(change).isPositive()) {
            return Optional.empty();
        }
        Stream<BigDecimal> corners = Stream.of(amount.low, amount.high)
                .flatMap(now -> Stream.of(change.low, change.high).map(more -> percent(more, now.subtract(more))));
        var sorted = corners.sorted().toList();
        return Optional.of(new Interval(sorted.getFirst(), sorted.getLast()));
    }

    static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, DIGITS);
    }
}
