package budgetexplorer.read.random;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.ProblemException;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.table.Budget;
import budgetexplorer.write.tables.Comparison;
import budgetexplorer.write.tables.Workbooks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Random departments, read from random layouts, are written as official workbooks and read back equal.
///
/// `-Drandom.workbooks=N` tries the first N seeds, `-Drandom.seed=S` only one.
class OfficialWorkbooksTest {
    private static final int LARGEST_REPORT = 5;

    @TempDir
    Path folder;

    @Test
    void whatWasImportedComesBackCellForCell() throws Exception {
        List<String> failures = new ArrayList<>();
        for (long seed : seeds()) {
            for (Budget budget : budgets(seed)) {
                difference(budget, seed)
                        .ifPresent(difference -> failures.add("seed %d: %s".formatted(seed, difference)));
            }
            if (failures.size() >= LARGEST_REPORT) {
                break;
            }
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void anAmountThatChangesIsADifference() throws Exception {
        Budget budget = budgets(1).getFirst();
        Budget other = budgets(2).getFirst();

        assertThat(Comparison.difference(budget, budget)).isEmpty();
        assertThat(Comparison.difference(budget, other)).isPresent();
    }

    private static long[] seeds() {
        Long one = Long.getLong("random.seed");
        return one == null
                ? LongStream.rangeClosed(1, Long.getLong("random.workbooks", 200)).toArray()
                : new long[]{one};
    }

    private List<Budget> budgets(long seed) throws IOException, ProblemException {
        RandomCase made = RandomCase.of(seed, EnumSet.allOf(Format.class), Set.of());
        return BudgetsOfFile.read(made.write(folder)).budgets();
    }

    private Optional<String> difference(Budget budget, long seed) throws Exception {
        Optional<MoneyUnit> unit = seed % 3 == 0
                ? Optional.of(seed % 2 == 0 ? MoneyUnit.YUAN : MoneyUnit.TEN_THOUSAND_YUAN)
                : Optional.empty();
        Path file = Workbooks.write(budget, unit, Optional.empty(), folder);
        return Comparison.difference(budget, Workbooks.read(file, Optional.empty()).budgets().getFirst());
    }
}
