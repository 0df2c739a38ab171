package budgetexplorer.model.disclosure;

import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.narrative.Direction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// How an amount grew or fell since the year before, as a text in 万元 with two decimals tells it. Immutable.
public record Growth(Money now, Money before) {
    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LAST_DIGIT = BigDecimal.ONE.movePointLeft(DECIMALS);

    /// An amount in 万元 as it is printed, rounded half up.
    public static BigDecimal printed(Money money) {
        return BigDecimal.valueOf(money.fen()).divide(BigDecimal.valueOf(MoneyUnit.TEN_THOUSAND_YUAN.fen()), DECIMALS,
                RoundingMode.HALF_UP);
    }

    /// This year's less last year's, exactly.
    public Money difference() {
        return now.minus(before);
    }

    /// Which way it went, as far as that shows when it is printed.
    public Direction direction() {
        return switch (printed(difference()).signum()) {
            case 0 -> Direction.UNCHANGED;
            case 1 -> Direction.INCREASE;
            default -> Direction.DECREASE;
        };
    }

    /// By how many percent it went up or down, without a sign; empty where there was nothing before that a rate could be
    /// of.
    public Optional<BigDecimal> rate() {
        boolean hadSomething = printed(now).subtract(printed(difference())).compareTo(LAST_DIGIT) > 0
                && before.isPositive();
        return hadSomething ? Optional.of(percent(difference(), before).abs()) : Optional.empty();
    }

    /// A share in percent, rounded half up; empty of a whole that is not more than nothing.
    public static Optional<BigDecimal> share(Money part, Money whole) {
        return whole.isPositive() ? Optional.of(percent(part, whole)) : Optional.empty();
    }

    private static BigDecimal percent(Money part, Money whole) {
        return BigDecimal.valueOf(part.fen()).multiply(HUNDRED).divide(BigDecimal.valueOf(whole.fen()), DECIMALS,
                RoundingMode.HALF_UP);
    }
}
