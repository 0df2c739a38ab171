package budgetexplorer.benchmarks;

import java.util.Arrays;
import java.util.function.LongSupplier;

/// Timed runs on the FX thread, which JMH cannot drive. A run that is timed ends when the picture is in memory: the scene is
/// laid out and painted by a snapshot, in software, since there is no display.
final class ExploreBenchmarks {
    private ExploreBenchmarks() {}

    /// Runs of one measured thing.
    ///
    /// @param nanos sorted
    record Times(String name, long[] nanos) {
        double median() {
            return at(0.5);
        }

        double at(double part) {
            return nanos[(int) Math.min(nanos.length - 1, Math.round(part * (nanos.length - 1)))] / 1e6;
        }

        @Override
        public String toString() {
            return "%s: median %.2f ms, p99 %.2f ms of %d".formatted(name, median(), at(0.99), nanos.length);
        }
    }

    /// @param once runs the thing and says how long it took, in ns
    static Times measure(String name, int warmups, int runs, LongSupplier once) {
        for (int i = 0; i < warmups; i++) {
            once.getAsLong();
        }
        long[] nanos = new long[runs];
        for (int i = 0; i < runs; i++) {
            nanos[i] = once.getAsLong();
        }
        Arrays.sort(nanos);
        var times = new Times(name, nanos);
        System.out.println(times);
        return times;
    }

    static long time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }
}
