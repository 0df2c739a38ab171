package budgetexplorer.service.overview;

import budgetexplorer.model.Money;
import budgetexplorer.service.prior.PriorFigures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// How amounts changed: by last year's budget where the library has it, else by what the text says.
final class Changes {
    private static final int DECIMALS = 2;

    private Changes() {}

    /// @param then what last year's budget states
    /// @param said what this year's text says
    static Optional<Change> of(Optional<LinkedAmount> now, Optional<LinkedAmount> then, Optional<Change> said) {
        if (now.isEmpty() || then.isEmpty()) {
            return said;
        }
        Change exact = between(now.get().money(), then.get());
        return Optional.of(said.filter(text -> contradicts(text, exact)).map(exact::butTextSays).orElse(exact));
    }

    private static Change between(Money now, LinkedAmount then) {
        Money difference = now.minus(then.money());
        return new Change(Change.Source.LIBRARY, Optional.of(difference), percent(difference, then.money()),
                then.link(),
                then.place(), Optional.empty());
    }

    /// Of nothing there is no percentage.
    private static Optional<BigDecimal> percent(Money difference, Money prior) {
        return prior.isZero()
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(difference.fen()).movePointRight(2)
                        .divide(BigDecimal.valueOf(prior.fen()), DECIMALS, RoundingMode.HALF_UP));
    }

    private static boolean contradicts(Change text, Change exact) {
        return text.difference()
                .flatMap(said -> exact.difference().map(found -> PriorFigures.differ(found, said)))
                .orElse(false);
    }
}
