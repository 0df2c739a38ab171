package budgetexplorer.check;

import budgetexplorer.check.Suspect.Correction;
import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.rule.Identity;
import budgetexplorer.model.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;

/// Tells which cells are at fault where identities do not hold: one wrong cell breaks several, and mending it mends them
/// all. The cell that mends most identities and breaks fewest is taken, mended in thought, and the rest looked at again.
/// For one use by one thread.
final class Culprits {
    private static final Comparator<Correction> BETTER = Comparator.comparingLong(Correction::gain).reversed()
            .thenComparing(Correction::isOfTotal, Comparator.reverseOrder());

    private final Map<Evidence, Suspect> suspects = new HashMap<>();
    private final SequencedSet<Balanced> broken = new LinkedHashSet<>();
    private final Map<Suspect, Correction> corrections = new HashMap<>();

    /// A cell at fault.
    ///
    /// @param proper what it should be
    /// @param mends  the broken identities that hold then; those of which it is the total come first
    /// @param isSure whether no other cell explains the same as well; if not, the cell is the total of parts any of which
    ///     may be at fault as well
    record Culprit(Evidence cell, Money proper, List<Identity> mends, boolean isSure) {
        Culprit {
            mends = List.copyOf(mends);
        }
    }

    private Culprits(List<Judged> all) {
        all.stream().filter(Judged::fails).flatMap(judged -> judged.identity().cells())
                .filter(cell -> cell.money() != null)
                .forEach(cell -> suspects.computeIfAbsent(cell, Suspect::new));
        all.forEach(this::watch);
        int place = 0;
        for (Balanced balanced : broken) {
            for (Suspect suspect : balanced.suspects()) {
                suspect.place(place++);
            }
        }
    }

    /// Identities that no suspect touches do not matter.
    private void watch(Judged judged) {
        if (!judged.canFail()) {
            return;
        }
        List<Suspect> touched = judged.identity().cells().map(suspects::get).filter(suspect -> suspect != null)
                .toList();
        if (!touched.isEmpty()) {
            var balanced = new Balanced(judged, touched, suspects.get(judged.identity().total()));
            touched.forEach(suspect -> suspect.isIn(balanced));
            if (judged.fails()) {
                broken.add(balanced);
            }
        }
    }

    /// The cells at fault, the most telling first.
    ///
    /// @param all what there is, those that hold included
    static List<Culprit> of(List<Judged> all) {
        return all.stream().noneMatch(Judged::fails) ? List.of() : new Culprits(all).all();
    }

    private List<Culprit> all() {
        suspects.values().forEach(this::consider);
        List<Culprit> all = new ArrayList<>();
        while (!broken.isEmpty()) {
            Correction best = corrections.values().stream()
                    .min(BETTER.thenComparingInt(each -> each.suspect().place())).orElseGet(this::lastResort);
            Correction chosen = moreTelling(best);
            all.add(culprit(chosen));
            chosen.suspect().mend(chosen.proper());
            chosen.mends().forEach(broken::remove);
            chosen.suspect().balances().stream().flatMap(balanced -> balanced.suspects().stream()).distinct()
                    .forEach(this::consider);
        }
        return all;
    }

    /// All its cells have been mended for the sake of others: two faults meet in it.
    private Correction lastResort() {
        Balanced first = broken.getFirst();
        Suspect any = first.total().orElseGet(() -> first.suspects().getFirst());
        return new Correction(any, any.proper(first), List.of(first), 0);
    }

    private void consider(Suspect suspect) {
        corrections.remove(suspect);
        suspect.corrections(broken).min(BETTER).ifPresent(best -> corrections.put(suspect, best));
    }

    /// Of corrections that explain the same, the one that looks like a slip of the hand, if there is but one.
    private Correction moreTelling(Correction best) {
        List<Correction> slips = rivals(best).filter(Correction::isSlip).toList();
        return slips.size() == 1 && !(best.isOfTotal() && best.isSlip()) ? slips.getFirst() : best;
    }

    private Stream<Correction> rivals(Correction best) {
        return best.mends().getFirst().suspects().stream()
                .flatMap(suspect -> Optional.ofNullable(corrections.get(suspect)).stream())
                .filter(rival -> rival.gain() == best.gain() && rival.mends().size() == best.mends().size()
                        && rival.mends().containsAll(best.mends()));
    }

    private Culprit culprit(Correction chosen) {
        boolean isSure = chosen.isOfTotal()
                || (chosen.isSlip() && rivals(chosen).filter(Correction::isSlip).count() == 1)
                || rivals(chosen).count() <= 1;
        List<Identity> mends = chosen.mends().stream().map(Balanced::identity).toList();
        Balanced first = chosen.mends().getFirst();
        return isSure || first.total().isEmpty()
                ? new Culprit(chosen.suspect().cell(), chosen.suspect().money(chosen.proper()), mends, isSure)
                : new Culprit(first.identity().total(), first.properTotal(), mends, /* isSure= */ false);
    }
}
