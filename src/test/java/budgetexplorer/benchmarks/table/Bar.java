package budgetexplorer.benchmarks.table;

import java.util.function.Predicate;

/// What a row of the table is to reach.
///
/// @param text as the table prints it; nothing where there is no bar
/// @param met  asked of a row that was measured
public record Bar(String text, Predicate<Row> met) {
    /// None.
    public static final Bar NONE = new Bar("", _ -> true);
    /// What the time at the largest size may be of that at ten thousand lines.
    public static final double FLAT = 1.5;

    /// At most so much at the row's percentile, at every size.
    public static Bar atMost(double limit) {
        return new Bar("≤ " + plain(limit), row -> row.own().values().stream()
                .allMatch(samples -> samples.percentile(row.percent()) <= limit));
    }

    /// At least so much, at every size.
    public static Bar atLeast(double limit) {
        return new Bar("≥ " + plain(limit), row -> row.own().values().stream()
                .allMatch(samples -> samples.median() >= limit));
    }

    /// At most so many times the limit beside it.
    public static Bar timesLimit(double times) {
        return new Bar("≤ %s × the limit".formatted(plain(times)),
                row -> row.timesLimit().isPresent() && row.timesLimit().getAsDouble() <= times);
    }

    /// And at the largest size at most [#FLAT] times as much as at ten thousand lines.
    public Bar flat() {
        return new Bar(text + (text.isEmpty() ? "" : ", ") + "flat ≤ " + plain(FLAT),
                row -> met.test(row) && row.flatness().orElse(1) <= FLAT);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
