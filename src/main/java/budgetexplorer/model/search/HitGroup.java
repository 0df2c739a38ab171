package budgetexplorer.model.search;

import java.util.List;

/// What was found of one kind.
///
/// @param hits    the best ones, best first
/// @param further how many more there are; counted no further than [#MOST_COUNTED]
public record HitGroup(SearchKind kind, List<Hit> hits, int further) {
    /// Counting more of them would take longer than typing on.
    public static final int MOST_COUNTED = 500;

    public HitGroup {
        hits = List.copyOf(hits);
    }

    /// Whether there may be more than are counted.
    public boolean isUncounted() {
        return hits.size() + further >= MOST_COUNTED;
    }
}
