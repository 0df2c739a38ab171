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
import java.util.function.IntFunction;

/// Imports damaged files, one after the other. For one use.
///
/// `-Dmutation.count=100000` tries more; `-Dmutation.case=17` tries the case that a failure names, and it alone.
final class DamagedFiles {
    private static final int FIRST = Integer.getInteger("mutation.case", -1);
    private static final int BATCH = 100;
    private static final int MOST_FAILURES = 20;

    private final Path folder;
    private final IntFunction<MutationCase> cases;
    private final List<String> failures = new ArrayList<>();
    private final Map<String, Integer> outcomes = new TreeMap<>();

    /// @param cases by their numbers
    DamagedFiles(Path folder, IntFunction<MutationCase> cases) {
        this.folder = folder;
        this.cases = cases;
    }

    /// Asserts that each of so many cases becomes a budget or a problem, and some of them each.
    ///
    /// @param usual how many, unless it is said otherwise
    void assertEachIsABudgetOrAProblem(int usual) throws ProblemException, IOException {
        var output = new RecordedOutput();
        try {
            run(Integer.getInteger("mutation.count", usual));
            assertThat(failures).as("after %s", outcomes).isEmpty();
            assertThat(output.logged()).isEmpty();
            assertThat(output.printed()).isEmpty();
        } finally {
            output.close();
        }
        if (FIRST < 0) {
            assertThat(outcomes).as("damage that reaches every stage of reading").hasSizeGreaterThan(5)
                    .containsKey("imported with problems");
        }
    }

    private void run(int count) throws ProblemException, IOException {
        if (FIRST >= 0) {
            batch(FIRST, FIRST + 1);
            return;
        }
        for (int first = 0; first < count && failures.size() < MOST_FAILURES; first += BATCH) {
            batch(first, Math.min(count, first + BATCH));
        }
    }

    /// The cases of a batch share a library.
    private void batch(int first, int end) throws ProblemException, IOException {
        Path own = Files.createDirectory(folder.resolve("from " + first));
        try (var imports = new DamagedImports(own)) {
            for (int number = first; number < end && failures.size() < MOST_FAILURES; number++) {
                run(imports, cases.apply(number));
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
