package budgetexplorer.check;

import budgetexplorer.check.finding.Calculation;
import budgetexplorer.check.rule.Identity;
import budgetexplorer.check.rule.Rounding;
import budgetexplorer.model.Money;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An identity while cells are mended in thought. Two are the same only if they are one object. For one thread.
final class Balanced {
    private final Identity identity;
    private final List<Suspect> suspects;
    private final @Nullable Suspect total;
    private final int terms;
    private final long step;
    private long miss;

    /// @param suspects the cells of it that may be at fault
    /// @param total    the one that is its total, if that is among them
    Balanced(Judged judged, List<Suspect> suspects, @Nullable Suspect total) {
        Money difference = Objects.requireNonNull(judged.miss());
        this.identity = judged.identity();
        this.suspects = suspects;
        this.total = total;
        this.terms = judged.known();
        this.step = difference.step();
        this.miss = difference.fen();
    }

    Identity identity() {
        return identity;
    }

    List<Suspect> suspects() {
        return suspects;
    }

    Optional<Suspect> total() {
        return Optional.ofNullable(total);
    }

    boolean isTotal(Suspect suspect) {
        return suspect == total;
    }

    /// By how much its parts exceed its total.
    long miss() {
        return miss;
    }

    /// What the last stated digit is worth where that is coarsest.
    long step() {
        return step;
    }

    /// How far it may miss.
    long allowance() {
        return Rounding.allowance(terms, step).fen();
    }

    boolean fails() {
        return fails(miss);
    }

    /// Whether it does not hold once a cell is more by so much.
    boolean fails(Suspect suspect, long more) {
        return fails(isTotal(suspect) ? miss - more : miss + more);
    }

    private boolean fails(long missing) {
        boolean isWithin = identity.kind() == Calculation.Kind.LIMIT && missing <= 0;
        return !isWithin && !Rounding.allows(new Money(missing, step), terms);
    }

    /// A cell of it becomes more by so much.
    void add(Suspect suspect, long more) {
        miss += isTotal(suspect) ? -more : more;
    }

    /// What its total should be by its parts.
    Money properTotal() {
        Suspect stated = Objects.requireNonNull(total);
        return new Money(stated.fen() + miss, step);
    }
}
