package budgetexplorer.check;

import budgetexplorer.check.finding.Calculation;
import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.rule.Identity;
import budgetexplorer.check.rule.Rounding;
import budgetexplorer.model.Money;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// An identity and how it came out.
///
/// @param miss by how much the parts exceed the total, as far as they are known; absent where the total is not
record Judged(Identity identity, Outcome outcome, @Nullable Money miss) {
    static Judged of(Identity identity) {
        return of(identity, Evidence::money);
    }

    /// By other amounts than those stated.
    static Judged of(Identity identity, Function<Evidence, @Nullable Money> amounts) {
        Money total = amounts.apply(identity.total());
        if (total == null) {
            return new Judged(identity, Outcome.UNCHECKED, null);
        }
        List<Money> known = identity.parts().stream().map(amounts).filter(Objects::nonNull).toList();
        Money miss = Rounding.sum(known).minus(total);
        return new Judged(identity, outcome(identity, miss, known.size()), miss);
    }

    /// A blank part is nothing where the others make the total; where they do not, nobody knows.
    private static Outcome outcome(Identity identity, Money miss, int known) {
        boolean isLimit = identity.kind() == Calculation.Kind.LIMIT;
        boolean isComplete = known == identity.parts().size();
        if (isLimit ? miss.fen() <= 0 : miss.isZero()) {
            return isComplete || !isLimit ? Outcome.PASS : Outcome.UNCHECKED;
        }
        if (Rounding.allows(miss, known)) {
            return Outcome.ROUNDING;
        }
        return isComplete || isLimit ? Outcome.FAIL : Outcome.UNCHECKED;
    }

    boolean fails() {
        return outcome == Outcome.FAIL;
    }

    /// What a cell of the identity should be for it to hold, all others being right.
    Money proper(Evidence cell, Money stated, Money miss) {
        return cell.equals(identity.total()) ? stated.plus(miss) : stated.minus(miss);
    }

    Calculation calculation() {
        return new Calculation(identity.rule(), identity.kind(), outcome, identity.total(), identity.parts());
    }
}
