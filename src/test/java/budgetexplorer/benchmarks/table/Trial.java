package budgetexplorer.benchmarks.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/// Something that is run over and over beside others.
///
/// @param size    of the library it uses, in budgets, or [Row#ANY]
/// @param isLimit whether it is what another is compared with
/// @param once    its answer is looked at, so that nobody can leave the work out
public record Trial(int size, boolean isLimit, Callable<?> once) {
    private static final double NANOS = 1e6;

    /// Runs trials in turn, so that noise hits them alike: first to warm up, then measured, in milliseconds.
    ///
    /// @param rounds    of measured runs
    /// @param ofARound  how many runs of each follow each other; the more, the less one trial cools another's caches
    public static Map<Trial, Samples> run(List<Trial> trials, int warmups, int rounds, int ofARound) throws Exception {
        Map<Trial, List<Double>> times = new HashMap<>();
        int answers = 0;
        for (int round = -warmups; round < rounds; round++) {
            for (Trial trial : trials) {
                for (int i = 0; i < ofARound; i++) {
                    long start = System.nanoTime();
                    Object answer = trial.once().call();
                    double millis = (System.nanoTime() - start) / NANOS;
                    answers += System.identityHashCode(answer);
                    if (round >= 0) {
                        times.computeIfAbsent(trial, _ -> new ArrayList<>()).add(millis);
                    }
                }
            }
        }
        if (answers == Integer.MIN_VALUE) {
            System.out.println("once in four billion runs");
        }
        Map<Trial, Samples> samples = new HashMap<>();
        times.forEach((trial, each) -> samples.put(trial, Samples.of(each)));
        return samples;
    }

    /// The row of one thing's trials at all sizes.
    public static Row row(String what, int percent, Map<Trial, Samples> measured, List<Trial> trials, String beside,
            Bar bar) {
        var own = new TreeMap<Integer, Samples>();
        var limit = new TreeMap<Integer, Samples>();
        for (Trial trial : trials) {
            (trial.isLimit() ? limit : own).put(trial.size(), measured.get(trial));
        }
        return new Row(what, "ms", percent, own, limit, beside, bar);
    }
}
