package budgetexplorer.check;

import budgetexplorer.check.finding.Calculation;
import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.rule.Identity;
import budgetexplorer.check.rule.Rounding;
import budgetexplorer.model.Money;
import org.jspecify.annotations.Nullable;

/// An identity and how it came out.
///
/// @param known how many parts state an amount
/// @param miss  by how much the parts exceed the total, as far as they are known; absent where the total is not
record Judged(Identity identity, Outcome outcome, int known, @Nullable Money miss) {
    private static final Money NOTHING = new Money(0, 1);

    static Judged of(Identity identity) {
        Money sum = NOTHING;
        int known = 0;
        for (Evidence part : identity.parts()) {
            Money money = part.money();
            if (money != null) {
                sum = sum.plus(money);
                known++;
            }
        }
        Money total = identity.total().money();
        if (total == null) {
            return new Judged(identity, sum.isZero() ? Outcome.PASS : Outcome.UNCHECKED, known, null);
        }
        Money miss = sum.minus(total);
        return new Judged(identity, outcome(identity, miss, known), known, miss);
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

    /// Whether it would fail with other amounts in the cells that state one.
    boolean canFail() {
        return miss != null && (known == identity.parts().size() || identity.kind() == Calculation.Kind.LIMIT);
    }

    /// Whether any of its cells states an amount.
    boolean isStated() {
        return known > 0 || identity.total().money() != null;
    }

    Calculation calculation() {
        return new Calculation(identity.rule(), identity.kind(), outcome, identity.total(), identity.parts());
    }
}
