package budgetexplorer.service;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Progress;
import budgetexplorer.model.Identity;
import budgetexplorer.samples.Documents;
import budgetexplorer.store.DerivedRows;
import budgetexplorer.store.Library;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An import that is cancelled at any moment leaves exactly what it says it has done. `BatchImport` does the same with a
/// thousand files.
class CancelledImportTest {
    private static final int FILES = 12;
    private static final int FIRST_YEAR = 2001;

    @TempDir
    private Path folder;

    /// What one run left.
    private record Run(List<ImportOutcome> outcomes, List<String> rows, List<Object> found, int asked) {}

    /// Reading asks many times within a file, so that most of the moments are in the middle of one.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatIsDoneIsThereWholeAndNothingElse(long seed) throws Exception {
        int moments = run("all", requests(FILES), Integer.MAX_VALUE).asked();
        assertThat(moments).as("moments to cancel at").isGreaterThan(FILES * 10);

        Run cancelled = run("cancelled", requests(FILES), new Random(seed).nextInt(moments));
        int done = cancelled.outcomes().size();
        Run asMany = run("as many", requests(done), Integer.MAX_VALUE);

        assertThat(done).isLessThan(FILES);
        assertThat(cancelled.outcomes()).hasOnlyElementsOfType(ImportOutcome.Done.class)
                .isEqualTo(asMany.outcomes());
        assertThat(cancelled.rows()).isEqualTo(asMany.rows());
        assertThat(cancelled.found()).isEqualTo(asMany.found());
    }

    @Test
    void whatIsCancelledInTheMiddleOfItsFirstFileLeavesNothing() throws Exception {
        int within = run("one", requests(1), Integer.MAX_VALUE).asked() / 2;

        Run cancelled = run("cancelled", requests(FILES), within);

        assertThat(within).isGreaterThan(5);
        assertThat(cancelled.outcomes()).isEmpty();
        assertThat(cancelled.rows()).isEqualTo(run("nothing", List.of(), 0).rows());
    }

    /// One sample in many years.
    private static List<ImportRequest> requests(int files) {
        return IntStream.range(0, files).mapToObj(file -> {
            var year = new Identity(Optional.empty(), Optional.of(FIRST_YEAR + file), Optional.empty());
            return new ImportRequest(Documents.sample(file % 2 == 0 ? "405-2026" : "510-2025"),
                    new ImportOptions(List.of(year), Optional.empty()), Optional.empty());
        }).toList();
    }

    /// @param moments how often it is asked before it says that it is cancelled
    private Run run(String name, List<ImportRequest> requests, int moments) throws Exception {
        Path file = folder.resolve(name + ".budget");
        var asked = new AtomicInteger();
        Cancellation cancellation = () -> asked.incrementAndGet() > moments;
        try (Library library = Library.open(file)) {
            List<ImportOutcome> outcomes = new ImportBudgets(library).run(requests, Progress.NONE, cancellation);
            List<Object> found = new ArrayList<>();
            for (String typed : List.of("机器人", "支出", "206", "满意度", "柳州市")) {
                found.addAll(new SearchLibrary(library).find(typed, 3, Cancellation.NONE));
            }
            return new Run(outcomes, DerivedRows.of(file), found, asked.get());
        }
    }
}
