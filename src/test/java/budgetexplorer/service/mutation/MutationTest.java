package budgetexplorer.service.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.ProblemException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Imports thousands of damaged files: each becomes a budget or a problem that a user can read; never an exception, never a
/// wait, never half a budget.
///
/// `-Dmutation.count=100000` tries more; `-Dmutation.case=17` tries the case that a failure names, and it alone.
class MutationTest {
    private static final int COUNT = Integer.getInteger("mutation.count", 2_000);
    private static final int FIRST = Integer.getInteger("mutation.case", -1);
    private static final int BATCH = 100;
    private static final int MOST_FAILURES = 20;

    @TempDir
    Path folder;
    private final RecordedOutput output = new RecordedOutput();
    private final List<String> failures = new ArrayList<>();
    private final Map<String, Integer> outcomes = new TreeMap<>();

    @AfterEach
    void restoreTheOutput() {
        output.close();
    }

    @Test
    void everyDamagedFileIsABudgetOrAProblem() throws Exception {
        if (FIRST >= 0) {
            batch(FIRST, FIRST + 1);
        } else {
            for (int first = 0; first < COUNT && failures.size() < MOST_FAILURES; first += BATCH) {
                batch(first, Math.min(COUNT, first + BATCH));
            }
        }
        assertThat(failures).as("after %s", outcomes).isEmpty();
        assertThat(output.logged()).isEmpty();
        assertThat(output.printed()).isEmpty();
        if (FIRST < 0) {
            assertThat(outcomes).as("damage that reaches every stage of reading").hasSizeGreaterThan(5)
                    .containsKeys("imported", "imported with problems");
        }
    }

    /// The cases of a batch share a library.
    private void batch(int first, int end) throws ProblemException, IOException {
        Path own = Files.createDirectory(folder.resolve("from " + first));
        try (var imports = new DamagedImports(own)) {
            for (int number = first; number < end && failures.size() < MOST_FAILURES; number++) {
                run(imports, MutationCase.of(number));
            }
            attempt("library of the cases from %d to %d".formatted(first, end - 1), () -> {
                imports.check();
                return "checked";
            });
        }
    }

    private void run(DamagedImports imports, MutationCase damaged) {
        attempt(damaged.toString(), () -> imports.run(damaged));
    }

    /// What may go wrong.
    private interface Attempt {
        String run() throws Exception;
    }

    private void attempt(String what, Attempt attempt) {
        try {
            outcomes.merge(attempt.run(), 1, Integer::sum);
        } catch (ExecutionException e) {
            failures.add(what + "\n" + trace(e.getCause()));
        } catch (Exception | AssertionError e) {
            failures.add(what + "\n" + trace(e));
        }
    }

    private static String trace(Throwable thrown) {
        var trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return trace.toString().lines().map(line -> line.substring(0, Math.min(line.length(), 600))).limit(15)
                .reduce("", (all, line) -> all + "    " + line + "\n");
    }
}
