package budgetexplorer.check.narrative;

import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.evidence.Agreement;
import budgetexplorer.model.narrative.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// What the tables give for a figure, and whether that is the figure.
///
/// @param expected in the figure's unit and with its decimals
record Comparison(Optional<BigDecimal> expected, Agreement agreement) {
    static final Comparison NONE = new Comparison(Optional.empty(), Agreement.NOT_COMPARED);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// @param terms how many cells add up to the amount
    static Comparison ofAmount(Figure figure, Money given, int terms) {
        Optional<Money> stated = figure.money();
        Optional<MoneyUnit> unit = MoneyUnit.ofLabel(figure.unit());
        if (stated.isEmpty() || unit.isEmpty()) {
            return NONE;
        }
        long miss = Math.abs(Math.subtractExact(stated.get().fen(), given.fen()));
        long step = Math.max(stated.get().step(), given.step());
        boolean rounded = Math.multiplyExact(2, miss) <= Math.multiplyExact(terms + 1L, step);
        return new Comparison(Optional.of(given.decimal(unit.get())), agreement(miss == 0, rounded));
    }

    /// Part and whole were rounded on their own, so that the last digit of the share may differ by one.
    static Comparison ofShare(Figure figure, Money part, Money whole) {
        if (whole.isZero()) {
            return NONE;
        }
        BigDecimal share = BigDecimal.valueOf(part.fen()).multiply(HUNDRED).divide(BigDecimal.valueOf(whole.fen()),
                figure.number().scale(), RoundingMode.HALF_UP);
        BigDecimal miss = share.subtract(figure.number()).abs();
        return new Comparison(Optional.of(share), agreement(miss.signum() == 0, miss.compareTo(ulp(figure)) <= 0));
    }

    private static BigDecimal ulp(Figure figure) {
        return BigDecimal.ONE.movePointLeft(figure.number().scale());
    }

    static Comparison ofCount(Figure figure, long count) {
        BigDecimal counted = BigDecimal.valueOf(count);
        return new Comparison(Optional.of(counted), agreement(counted.compareTo(figure.number()) == 0, false));
    }

    private static Agreement agreement(boolean equal, boolean rounded) {
        return equal ? Agreement.EQUAL : rounded ? Agreement.ROUNDING : Agreement.DIFFERS;
    }
}
