package budgetexplorer.read.random;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.ProblemException;
import budgetexplorer.model.table.Budget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Random departments, printed by the program itself as PDFs on paper of several sizes, are read back equal.
///
/// `-Drandom.prints=N` tries the first N seeds, `-Drandom.seed=S` only one. What fails is left in `target/random`.
class PrintedBudgetsTest {
    private static final int LARGEST_REPORT = 5;
    /// A print does not indent names, so that it does not tell of which rank they are where no codes stand before them;
    /// and what stood in one cell, or in columns that differ from sheet to sheet, has columns with one and the same header.
    /// A table that is too wide for the paper is divided, and only the codes and names at its left are printed again: where
    /// none stand there nothing says which rows belong together.
    private static final Set<Variation> NOT_PRINTED = EnumSet.of(Variation.NAMES_WITHOUT_CODES,
            Variation.CODE_AND_NAME_IN_ONE_CELL, Variation.UNIT_PER_SHEET, Variation.COLUMNS_REORDERED);

    @TempDir
    Path folder;

    @Test
    void whatIsPrintedIsReadBackEqual() throws Exception {
        List<String> failures = new ArrayList<>();
        for (long seed : seeds()) {
            for (Budget budget : budgets(seed)) {
                PrintedBudget printed = PrintedBudget.of(budget, new Chance(seed));
                difference(printed, Files.createTempDirectory(folder, "print"))
                        .ifPresent(difference -> failures.add(report(seed, printed, difference)));
            }
            if (failures.size() >= LARGEST_REPORT) {
                break;
            }
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void anotherBudgetIsADifference() throws Exception {
        PrintedBudget printed = PrintedBudget.of(budgets(1).getFirst(), new Chance(1));

        assertThat(printed.difference(budgets(1).getFirst())).isEmpty();
        assertThat(printed.difference(budgets(2).getFirst())).isPresent();
    }

    private static long[] seeds() {
        Long one = Long.getLong("random.seed");
        return one == null
                ? LongStream.rangeClosed(1, Long.getLong("random.prints", 60)).toArray()
                : new long[]{one};
    }

    private List<Budget> budgets(long seed) throws IOException, ProblemException {
        RandomCase made = RandomCase.of(seed, EnumSet.complementOf(EnumSet.of(Format.PDF)), NOT_PRINTED);
        return BudgetsOfFile.read(made.write(folder)).budgets();
    }

    private static Optional<String> difference(PrintedBudget printed, Path folder) throws ProblemException {
        Path file = printed.write(folder);
        try {
            return printed.difference(BudgetsOfFile.read(file).budgets().getFirst());
        } catch (ProblemException e) {
            return Optional.of("not read: " + e.problem());
        }
    }

    private static String report(long seed, PrintedBudget printed, String difference) {
        String file = "left out";
        try {
            file = String.valueOf(printed.write(Files.createTempDirectory(
                    Files.createDirectories(Path.of("target/random")), "print-" + seed + "-")));
        } catch (IOException | ProblemException e) {
            file = String.valueOf(e);
        }
        return "%nseed %d, %s, in %s: %s%n  %s".formatted(seed, printed.setup(), printed.unit(), file, difference);
    }
}
