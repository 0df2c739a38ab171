package budgetexplorer.check;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.model.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// A cell that may be at fault, with its amount as it is mended in thought. Two are the same only if they are one
/// object. For one thread.
final class Suspect {
    private final Evidence cell;
    private final Money stated;
    private final List<Balanced> balances = new ArrayList<>();
    private long fen;
    private boolean isMended;
    private int place = Integer.MAX_VALUE;

    Suspect(Evidence cell) {
        this.cell = cell;
        this.stated = Objects.requireNonNull(cell.money());
        this.fen = stated.fen();
    }

    /// A way to mend it.
    ///
    /// @param proper what it should be, in 分
    /// @param mends  the broken identities that hold then; those of which it is the total come first
    /// @param breaks how many identities do not hold any more then
    record Correction(Suspect suspect, long proper, List<Balanced> mends, long breaks) {
        long gain() {
            return mends.size() - breaks;
        }

        boolean isOfTotal() {
            return mends.getFirst().isTotal(suspect);
        }

        /// Whether somebody may have typed the one for the other.
        boolean isSlip() {
            return Slip.explains(suspect.fen, proper, mends.getFirst().step(), mends.getFirst().allowance());
        }
    }

    Evidence cell() {
        return cell;
    }

    /// Its amount as mended.
    long fen() {
        return fen;
    }

    Money money(long amount) {
        return new Money(amount, balances.stream().mapToLong(Balanced::step).max().orElse(stated.step()));
    }

    void isIn(Balanced balanced) {
        balances.add(balanced);
    }

    List<Balanced> balances() {
        return balances;
    }

    int place() {
        return place;
    }

    /// Where it stands among all; the first place counts.
    void place(int number) {
        place = Math.min(place, number);
    }

    void mend(long proper) {
        balances.forEach(balanced -> balanced.add(this, proper - fen));
        fen = proper;
        isMended = true;
    }

    /// What it should be for an identity to hold, all others being right.
    long proper(Balanced balanced) {
        return balanced.isTotal(this) ? fen + balanced.miss() : fen - balanced.miss();
    }

    /// Ways to mend it, one for each broken identity that it is in; none once it is mended.
    Stream<Correction> corrections(Set<Balanced> broken) {
        return isMended
                ? Stream.empty()
                : balances.stream().filter(broken::contains).mapToLong(this::proper).distinct()
                        .mapToObj(proper -> correction(proper, broken));
    }

    private Correction correction(long proper, Set<Balanced> broken) {
        long more = proper - fen;
        List<Balanced> mends = new ArrayList<>();
        int totals = 0;
        long breaks = 0;
        for (Balanced balanced : balances) {
            if (broken.contains(balanced)) {
                if (!balanced.fails(this, more)) {
                    mends.add(balanced.isTotal(this) ? totals++ : mends.size(), balanced);
                }
            } else if (!balanced.fails() && balanced.fails(this, more)) {
                breaks++;
            }
        }
        return new Correction(this, proper, mends, breaks);
    }
}
