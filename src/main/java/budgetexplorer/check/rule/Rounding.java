package budgetexplorer.check.rule;

import budgetexplorer.check.finding.Outcome;
import budgetexplorer.model.Money;
import java.util.List;

/// How far numbers that were each rounded on their own may miss.
public final class Rounding {
    private Rounding() {}

    /// Judges a stated total by its stated terms: their sum may miss it by (n+1) × half of what the last stated digit is
    /// worth. Where numbers are stated to different digits, the coarsest counts.
    public static Outcome judge(Money total, List<Money> terms) {
        Money difference = sum(terms).minus(total);
        if (difference.isZero()) {
            return Outcome.PASS;
        }
        return allows(difference, terms.size()) ? Outcome.ROUNDING : Outcome.FAIL;
    }

    /// Whether a difference between a stated total and the sum of so many stated terms can come from rounding.
    ///
    /// @param difference as coarse as the coarsest number it came from
    public static boolean allows(Money difference, int terms) {
        return 2 * Math.abs(difference.fen()) <= (terms + 1) * difference.step();
    }

    /// By how much a sum of so many terms, each stated to a step, may miss: (n+1) × half the step.
    public static Money allowance(int terms, long step) {
        return new Money((terms + 1L) * step / 2, step);
    }

    /// The sum of some terms; zero 分 for none.
    public static Money sum(List<Money> terms) {
        return terms.stream().reduce(Money::plus).orElse(new Money(0, 1));
    }
}
