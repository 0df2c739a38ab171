package budgetexplorer.check;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.rule.Identity;
import budgetexplorer.model.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells which cells are at fault where identities do not hold: one wrong cell breaks several, and mending it mends them
/// all. The cell that mends most identities and breaks fewest is taken, mended in thought, and the rest looked at again.
/// For one use by one thread.
final class Culprits {
    private final Map<Evidence, List<Identity>> around = new IdentityHashMap<>();
    private final Map<Evidence, Money> mended = new IdentityHashMap<>();
    private final Set<Identity> broken = Collections.newSetFromMap(new LinkedHashMap<>());
    private final Map<Evidence, Culprit> candidates = new IdentityHashMap<>();
    private final Map<Evidence, Integer> places = new IdentityHashMap<>();

    /// A cell at fault.
    ///
    /// @param proper what it should be
    /// @param mends  the broken identities that hold then; those of which it is the total come first
    /// @param breaks how many identities do not hold any more then
    record Culprit(Evidence cell, Money proper, List<Identity> mends, long breaks) {
        private long gain() {
            return mends.size() - breaks;
        }

        private boolean isTotal() {
            return !mends.isEmpty() && mends.getFirst().total() == cell;
        }
    }

    private Culprits(List<Identity> identities, Set<Identity> failed) {
        Map<Evidence, Evidence> cells = new HashMap<>();
        for (Identity each : identities) {
            Identity identity = new Identity(each.rule(), each.kind(), one(cells, each.total()),
                    each.parts().stream().map(part -> one(cells, part)).toList());
            cells(identity).forEach(cell -> around.computeIfAbsent(cell, _ -> new ArrayList<>()).add(identity));
            if (failed.contains(each)) {
                broken.add(identity);
            }
        }
    }

    /// Equal cells become one object, so that they need not be compared again and again.
    private Evidence one(Map<Evidence, Evidence> cells, Evidence cell) {
        Evidence known = cells.computeIfAbsent(cell, same -> same);
        places.putIfAbsent(known, places.size());
        return known;
    }

    /// The cells at fault, the most telling first.
    ///
    /// @param identities all there are
    /// @param failed     those that do not hold
    static List<Culprit> of(List<Identity> identities, List<Identity> failed) {
        return failed.isEmpty() ? List.of() : new Culprits(identities, new HashSet<>(failed)).all();
    }

    private List<Culprit> all() {
        broken.stream().flatMap(Culprits::cells).distinct().forEach(this::consider);
        List<Culprit> all = new ArrayList<>();
        while (!broken.isEmpty()) {
            Culprit culprit = candidates.values().stream().min(BETTER.thenComparing(each -> places.get(each.cell)))
                    .orElseGet(this::lastResort);
            all.add(culprit);
            mended.put(culprit.cell, culprit.proper);
            culprit.mends.forEach(broken::remove);
            Set<Evidence> touched = Collections.newSetFromMap(new IdentityHashMap<>());
            around.getOrDefault(culprit.cell, List.of()).forEach(identity -> cells(identity).forEach(touched::add));
            touched.forEach(this::consider);
        }
        return all;
    }

    private static final Comparator<Culprit> BETTER = Comparator.comparingLong(Culprit::gain).reversed()
            .thenComparing(Culprit::isTotal, Comparator.reverseOrder());

    /// All its cells have been mended for the sake of others: two faults meet in it.
    private Culprit lastResort() {
        Identity identity = broken.iterator().next();
        Evidence total = identity.total();
        return new Culprit(total, proper(identity, total), List.of(identity), 0);
    }

    private void consider(Evidence cell) {
        candidates.remove(cell);
        if (cell.money() != null && !mended.containsKey(cell)) {
            around.getOrDefault(cell, List.of()).stream().filter(broken::contains)
                    .map(identity -> candidate(cell, proper(identity, cell))).min(BETTER)
                    .ifPresent(best -> candidates.put(cell, best));
        }
    }

    private Money proper(Identity identity, Evidence cell) {
        Judged now = Judged.of(identity, this::amount);
        return now.proper(cell, Objects.requireNonNull(amount(cell)), Objects.requireNonNull(now.miss()));
    }

    private Culprit candidate(Evidence cell, Money proper) {
        List<Identity> identities = around.getOrDefault(cell, List.of());
        List<Identity> mends = identities.stream()
                .filter(broken::contains).filter(each -> !fails(each, cell, proper))
                .sorted(Comparator.comparing(each -> each.total() != cell)).toList();
        long breaks = identities.stream().filter(each -> !broken.contains(each))
                .filter(each -> !Judged.of(each, this::amount).fails() && fails(each, cell, proper)).count();
        return new Culprit(cell, proper, mends, breaks);
    }

    private boolean fails(Identity identity, Evidence cell, Money proper) {
        return Judged.of(identity, each -> each == cell ? proper : amount(each)).fails();
    }

    private @Nullable Money amount(Evidence cell) {
        return mended.getOrDefault(cell, cell.money());
    }

    private static Stream<Evidence> cells(Identity identity) {
        return Stream.concat(Stream.of(identity.total()), identity.parts().stream());
    }
}
