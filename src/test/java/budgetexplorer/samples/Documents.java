package budgetexplorer.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.table.Budget;
import budgetexplorer.read.BudgetReader;
import budgetexplorer.read.grid.ReadOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The documents that tests read: the samples, and the published budgets where they are at hand.
public final class Documents {
    private static final Path SAMPLES = Path.of("assets/samples");
    private static final Path PUBLISHED = Path.of("../shared/inputs");

    private Documents() {}

    /// The file of a sample: `405-2026` or `510-2025`.
    public static Path sample(String name) {
        return SAMPLES.resolve(name + ".xlsx");
    }

    /// The file of a published budget; the test is skipped where it is missing.
    public static Path published(String name) {
        return published(name, "xlsx");
    }

    /// The file of a published budget in a format, named by its ending; the test is skipped where it is missing.
    public static Path published(String name, String format) {
        Path file = PUBLISHED.resolve(name + "." + format);
        assumeTrue(Files.exists(file), () -> "skipped: the published budget " + file + " is not at hand");
        return file;
    }

    /// The lines of a sample's narrative.
    public static List<String> sampleText(String name) {
        return lines(SAMPLES.resolve(name + ".txt"));
    }

    /// The lines of a published document's text; the test is skipped where it is missing.
    public static List<String> publishedText(String name) {
        return lines(published(name, "txt"));
    }

    /// The budget of a file that is in order.
    public static Budget read(Path file) throws ProblemException {
        var result = new BudgetReader().read(file, ReadOptions.NONE, Cancellation.NONE);
        assertThat(result.problems()).isEmpty();
        return result.budgets().getFirst();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
