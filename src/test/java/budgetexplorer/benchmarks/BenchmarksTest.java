package budgetexplorer.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import budgetexplorer.store.DrillBenchmark;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Runs the benchmarks. They measure; nothing here judges the figures.
@Tag("benchmarks")
class BenchmarksTest {
    @Test
    void importing() throws Exception {
        run(ImportBenchmark.class);
    }

    @Test
    void drilling() throws Exception {
        run(DrillBenchmark.class);
    }

    @Test
    void searching() throws Exception {
        run(SearchBenchmark.class);
    }

    @Test
    void comparing() throws Exception {
        run(CompareBenchmark.class);
    }

    @Test
    void auditing() throws Exception {
        run(AuditBenchmark.class);
    }

    @Test
    void writing() throws Exception {
        run(WriteBenchmark.class);
    }

    @Test
    void importingABatch() throws Exception {
        runBatch(BatchImport.class);
    }

    @Test
    void auditingABatch() throws Exception {
        runBatch(BatchAudit.class);
    }

    @Test
    void exportingABatch() throws Exception {
        runBatch(BatchExport.class);
    }

    /// Needs a display, and the packages made before: `mvn -Pinstaller package`.
    @Test
    void starting(@TempDir Path home) throws Exception {
        assumeThat(StartUp.isPossible()).as("packages made here, and a display").isTrue();

        new StartUp(StartUp.builtImage(), home).measure(classPath(),
                Path.of(System.getProperty("java.home"), "bin", "java"));
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static void runBatch(Class<?> program) throws Exception {
        Process batch = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED", "-cp", classPath(), program.getName())
                .redirectErrorStream(true).start();
        try (var output = batch.inputReader()) {
            output.lines().forEach(System.out::println);
        }
        assertThat(batch.waitFor()).isZero();
    }

    private static void run(Class<?> benchmark) throws Exception {
        var results = new Runner(new OptionsBuilder().include(benchmark.getName()).shouldFailOnError(true).build())
                .run();
        assertThat(results).isNotEmpty();
    }
}
