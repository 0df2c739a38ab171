package budgetexplorer.read.random;

import java.util.EnumSet;
import java.util.Set;

/// Which variations a document uses: those its chance picks, but for those that are left out.
final class Choices {
    private static final int PICKED = 22;
    private static final int USED = 75;

    private final Chance chance;
    private final Set<Variation> picked;
    private final Set<Variation> used;

    /// @param leftOut never to be used
    Choices(Chance chance, Set<Variation> leftOut) {
        this(chance, EnumSet.noneOf(Variation.class), EnumSet.noneOf(Variation.class));
        for (Variation variation : Variation.values()) {
            if (chance.percent(PICKED) && !leftOut.contains(variation)) {
                picked.add(variation);
            }
        }
    }

    private Choices(Chance chance, Set<Variation> picked, Set<Variation> used) {
        this.chance = chance;
        this.picked = picked;
        this.used = used;
    }

    /// Whether the whole document is so.
    boolean all(Variation variation) {
        if (picked.contains(variation)) {
            used.add(variation);
        }
        return picked.contains(variation);
    }

    /// Whether this time it is so.
    boolean some(Variation variation) {
        return chance.percent(USED) && all(variation);
    }

    /// Choices of a part: with the same variations, but their own chance.
    Choices part() {
        return new Choices(chance.branch(), picked, used);
    }

    /// No longer possible.
    void ruleOut(Set<Variation> out) {
        picked.removeAll(out);
    }

    Chance chance() {
        return chance;
    }

    /// Those that were used.
    Set<Variation> used() {
        return used;
    }
}
