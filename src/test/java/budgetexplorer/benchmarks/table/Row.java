package budgetexplorer.benchmarks.table;

import java.util.OptionalDouble;
import java.util.SortedMap;

/// One thing that was measured.
///
/// @param unit    of its numbers: `ms`, `a second`, `MB`
/// @param percent the percentile that is printed beside the median
/// @param own     by size of the library, in budgets; [#ANY] where that does not matter
/// @param limit   the same for what it is to be compared with; empty where there is nothing
/// @param beside  what that is
public record Row(String what, String unit, int percent, SortedMap<Integer, Samples> own,
        SortedMap<Integer, Samples> limit, String beside, Bar bar) {
    /// The size of no library.
    public static final int ANY = 0;
    /// The size that has ten thousand expense lines.
    public static final int TEN_THOUSAND_LINES = 150;

    /// The median at the largest size as so many times that at ten thousand lines; empty where either was not measured.
    public OptionalDouble flatness() {
        Samples base = own.get(TEN_THOUSAND_LINES);
        return base == null || own.lastKey() <= TEN_THOUSAND_LINES
                ? OptionalDouble.empty()
                : OptionalDouble.of(own.get(own.lastKey()).median() / base.median());
    }

    /// The median as so many times that of the limit, at the largest size that has both.
    public OptionalDouble timesLimit() {
        return own.keySet().stream().filter(limit::containsKey).reduce((_, larger) -> larger)
                .map(size -> OptionalDouble.of(own.get(size).median() / limit.get(size).median()))
                .orElse(OptionalDouble.empty());
    }
}
