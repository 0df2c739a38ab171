package budgetexplorer.compare.difference;

import budgetexplorer.model.goal.Indicator;
import budgetexplorer.model.goal.Indicators;
import budgetexplorer.model.table.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/// What changed among the indicators of a cell, one by one. For one use.
final class IndicatorChanges {
    private static final double SIMILAR = 0.4;

    private final List<Indicator> before;
    private final List<Indicator> after;
    private final List<Pair> pairs = new ArrayList<>();

    IndicatorChanges(Field column, String before, String after) {
        this.before = new ArrayList<>(Indicators.of(column, before));
        this.after = new ArrayList<>(Indicators.of(column, after));
    }

    /// An indicator as it was and as it is.
    record Pair(Optional<String> before, Optional<String> after) {}

    Stream<Pair> changes() {
        take((one, other) -> PlainText.same(bare(one), bare(other)), false);
        take((one, other) -> PlainText.same(one.name(), other.name()), true);
        take((one, other) -> Similarity.of(PlainText.of(one.text()), PlainText.of(other.text())) >= SIMILAR, true);
        if (before.size() == 1 && after.size() == 1) {
            take((_, _) -> true, true);
        }
        before.forEach(gone -> pairs.add(new Pair(Optional.of(gone.text()), Optional.empty())));
        after.forEach(added -> pairs.add(new Pair(Optional.empty(), Optional.of(added.text()))));
        return pairs.stream();
    }

    /// Without the signs between it and the next.
    private static String bare(Indicator indicator) {
        return indicator.text().replaceAll("[\\s；;，,。、]+$", "");
    }

    private void take(BiPredicate<Indicator, Indicator> same, boolean isChange) {
        for (Indicator old : List.copyOf(before)) {
            Optional<Indicator> now = after.stream().filter(other -> same.test(old, other)).findFirst();
            now.ifPresent(found -> {
                before.remove(old);
                after.remove(found);
                if (isChange) {
                    pairs.add(new Pair(Optional.of(old.text()), Optional.of(found.text())));
                }
            });
        }
    }
}
