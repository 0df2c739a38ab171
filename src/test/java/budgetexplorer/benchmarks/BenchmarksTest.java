package budgetexplorer.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Runs the benchmarks. They measure; nothing here judges the figures.
@Tag("benchmarks")
class BenchmarksTest {
    @Test
    void comparing() throws Exception {
        run(CompareBenchmark.class);
    }

    private static void run(Class<?> benchmark) throws Exception {
        var results = new Runner(new OptionsBuilder().include(benchmark.getName()).shouldFailOnError(true).build())
                .run();
        assertThat(results).isNotEmpty();
    }
}
