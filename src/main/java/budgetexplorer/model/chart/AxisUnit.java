package budgetexplorer.model.chart;

import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.Money;
import java.math.BigDecimal;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/// What an axis counts in: its round numbers are round in this unit.
///
/// @param size  of one, as the positions of quantities count: 分, or millionths
/// @param name  said once beside the axis; empty where every number says it
/// @param words of a round number
record AxisUnit(long size, String name, LongFunction<String> words) {
    private static final long PER_CENT = 10_000;
    private static final int DECIMALS_OF_PER_CENT = 4;

    /// Money, in the unit that amounts are written in.
    static AxisUnit money(AmountFormat format) {
        return new AxisUnit(format.unit().fen(), format.unit().label(), fen -> format.round(new Money(fen, 1)));
    }

    /// Parts of a whole: `20%`.
    static AxisUnit shares() {
        return new AxisUnit(PER_CENT, "", millionths -> {
            BigDecimal number = BigDecimal.valueOf(millionths, DECIMALS_OF_PER_CENT).stripTrailingZeros();
            return (number.signum() == 0 ? "0" : number.toPlainString()) + "%";
        });
    }

    /// That of quantities, which are of one kind; money if there are none.
    static AxisUnit of(Stream<Quantity> quantities, AmountFormat format) {
        return quantities.findFirst().filter(Quantity.Share.class::isInstance).isPresent() ? shares() : money(format);
    }

    /// A place of a chart and the unit it is measured in.
    String beside(String place) {
        return name.isEmpty() || place.isEmpty() ? place + name : place + " · " + name;
    }
}
