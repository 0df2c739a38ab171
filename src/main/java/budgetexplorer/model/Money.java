package budgetexplorer.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// An exact amount of money with the precision at which it was stated.
///
/// @param fen the amount in 分 (1/100 元)
/// @param step what one unit of the last stated digit is worth, in 分: 10,000 for 万元 with two decimals
public record Money(long fen, long step) implements Comparable<Money> {
    /// 100 万亿元 in 分: beyond any budget, and sums of many still fit 64 bits. What is as much is no amount.
    public static final BigDecimal LARGEST = BigDecimal.TEN.pow(16);

    public Money {
        if (step <= 0) {
            throw new IllegalArgumentException("step " + step);
        }
    }

    /// A number of a document: `9050.14` with 2 decimals in 万元.
    ///
    /// @throws ArithmeticException if the amount is beyond what 64 bits hold in 分
    public static Money of(BigDecimal number, int decimals, MoneyUnit unit) {
        BigDecimal fen = number.multiply(BigDecimal.valueOf(unit.fen())).setScale(0, RoundingMode.HALF_UP);
        return new Money(fen.longValueExact(), step(decimals, unit));
    }

    /// What the last of some decimals of a unit is worth, in 分; never less than one 分.
    public static long step(int decimals, MoneyUnit unit) {
        long step = unit.fen();
        for (int digit = 0; digit < decimals && step > 1; digit++) {
            step /= 10;
        }
        return step;
    }

    /// The sum, as coarse as the coarser of the two.
    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen), Math.max(step, other.step));
    }

    /// The difference, as coarse as the coarser of the two.
    public Money minus(Money other) {
        return plus(other.negate());
    }

    /// The same amount the other way.
    public Money negate() {
        return new Money(Math.negateExact(fen), step);
    }

    /// How much it is, more or less than nothing alike: what rates of change are of, so that growth from below nothing is
    /// upwards, too.
    public Money magnitude() {
        return fen < 0 ? negate() : this;
    }

    /// Whether it is exactly nothing.
    public boolean isZero() {
        return fen == 0;
    }

    /// Whether it is more than nothing.
    public boolean isPositive() {
        return fen > 0;
    }

    /// What share of a whole this is, 0 to 1 for a part; 0 where the whole is zero.
    public double shareOf(Money whole) {
        return whole.isZero() ? 0 : (double) fen / whole.fen;
    }

    /// The number in a unit with its stated decimals and without separators: `9050.14`.
    public String in(MoneyUnit unit) {
        return decimal(unit).toPlainString();
    }

    /// The number in a unit with its stated decimals.
    public BigDecimal decimal(MoneyUnit unit) {
        return BigDecimal.valueOf(fen).divide(BigDecimal.valueOf(unit.fen())).setScale(decimals(unit),
                RoundingMode.HALF_UP);
    }

    /// How many decimals it is stated with, in a unit.
    public int decimals(MoneyUnit unit) {
        int decimals = 0;
        for (long worth = unit.fen(); worth > step; worth /= 10) {
            decimals++;
        }
        return decimals;
    }

    /// By amount; the precision does not count.
    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }
}
