package budgetexplorer.benchmarks.table;

import java.util.Arrays;
import java.util.Collection;

/// Measured values of one thing, smallest first: milliseconds, or whatever the row of the table says.
///
/// @param sorted at least one
public record Samples(double[] sorted) {
    public Samples {
        sorted = sorted.clone();
        Arrays.sort(sorted);
        if (sorted.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
    }

    /// Some values, or one that was measured once.
    public static Samples of(double... values) {
        return new Samples(values);
    }

    static Samples of(Collection<Double> values) {
        return new Samples(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /// The value in the middle; between the two in the middle where they are even.
    public double median() {
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    /// The smallest value that so many percent of all do not exceed.
    public double percentile(int percent) {
        return sorted[Math.max((int) Math.ceil(percent / 100.0 * sorted.length) - 1, 0)];
    }

    boolean isOne() {
        return sorted.length == 1;
    }
}
