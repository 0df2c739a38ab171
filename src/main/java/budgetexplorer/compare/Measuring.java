package budgetexplorer.compare;

import budgetexplorer.compare.Figure.Reason;
import budgetexplorer.model.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;

/// Measures the rows of a comparison.
///
/// @param baseline the place of the budget that the others are measured by
record Measuring(Comparison comparison, int baseline) {
    Figure of(Row row, int side, Measure measure) {
        Value value = row.values().get(side);
        return switch (measure) {
            case AMOUNT -> value.amount().<Figure>map(Figure.Amount::new).orElseGet(() -> missing(value));
            case SHARE -> share(value, side);
            case DIFFERENCE -> difference(row, side);
            case DIFFERENCE_RATE -> differenceRate(row, side);
            case PRIOR -> value.prior().<Figure>map(prior -> new Figure.Amount(prior.amount()))
                    .orElseGet(() -> new Figure.Missing(Reason.NO_PRIOR));
            case GROWTH -> growth(value);
            case PER_UNIT -> each(value, comparison.sides().get(side).units(), Reason.NO_UNITS);
            case PER_PERSON -> each(value, comparison.sides().get(side).headcount()
                    .map(headcount -> OptionalInt.of(headcount.people())).orElse(OptionalInt.empty()),
                    Reason.NO_HEADCOUNT);
        };
    }

    private static Figure missing(Value value) {
        return new Figure.Missing(switch (value.standing()) {
            case NOT_PUBLISHED -> Reason.NOT_PUBLISHED;
            case NOTHING -> Reason.NOTHING;
            case STATED, COMPUTED, NOT_LISTED -> Reason.NOT_LISTED;
        });
    }

    private Figure share(Value value, int side) {
        Optional<Money> whole = comparison.whole().values().get(side).amount();
        return value.amount().map(amount -> ratio(amount, whole, Reason.NO_WHOLE, Reason.NO_WHOLE))
                .orElseGet(() -> missing(value));
    }

    private static Figure ratio(Money part, Optional<Money> whole, Reason missing, Reason zero) {
        return whole.<Figure>map(all -> all.isZero() ? new Figure.Missing(zero) : new Figure.Ratio(part.shareOf(all)))
                .orElseGet(() -> new Figure.Missing(missing));
    }

    private Figure difference(Row row, int side) {
        if (side == baseline) {
            return new Figure.Missing(Reason.IS_BASELINE);
        }
        Value value = row.values().get(side);
        return value.counted().map(amount -> row.values().get(baseline).counted()
                .<Figure>map(base -> new Figure.Amount(amount.minus(base)))
                .orElseGet(() -> new Figure.Missing(Reason.NO_BASELINE))).orElseGet(() -> missing(value));
    }

    private Figure differenceRate(Row row, int side) {
        return difference(row, side) instanceof Figure.Amount(var difference)
                ? rate(difference, row.values().get(baseline).counted(), Reason.NO_BASELINE, Reason.BASELINE_IS_ZERO)
                : difference(row, side);
    }

    private static Figure growth(Value value) {
        return value.counted().map(amount -> value.prior()
                .map(prior -> rate(amount.minus(prior.amount()), Optional.of(prior.amount()), Reason.NO_PRIOR,
                        Reason.PRIOR_IS_ZERO))
                .orElseGet(() -> new Figure.Missing(Reason.NO_PRIOR))).orElseGet(() -> missing(value));
    }

    private static Figure rate(Money change, Optional<Money> before, Reason missing, Reason zero) {
        return ratio(change, before.map(Money::magnitude), missing, zero);
    }

    private static Figure each(Value value, OptionalInt count, Reason unknown) {
        if (value.amount().isEmpty()) {
            return missing(value);
        }
        return count.isEmpty() || count.getAsInt() <= 0
                ? new Figure.Missing(unknown)
                : new Figure.Amount(divided(value.amount().get(), count.getAsInt()));
    }

    private static Money divided(Money money, int by) {
        long fen = BigDecimal.valueOf(money.fen()).divide(BigDecimal.valueOf(by), RoundingMode.HALF_UP)
                .longValueExact();
        return new Money(fen, money.step());
    }
}
