package budgetexplorer.read.random;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Random departments in random layouts are read back as they were written.
///
/// `-Drandom.cases=N` tries the first N seeds, `-Drandom.seed=S` only one. What fails is left in `target/random`, with no
/// more variations than it needs to fail.
class RandomBudgetsTest {
    private static final Set<Format> READ_FORMATS = EnumSet.allOf(Format.class);
    private static final Set<Variation> NOT_YET_READ = EnumSet.noneOf(Variation.class);

    private static final int LARGEST_REPORT = 5;

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadBackEqual() throws IOException {
        List<String> failures = new ArrayList<>();
        for (long seed : seeds()) {
            RandomCase tried = RandomCase.of(seed, READ_FORMATS, NOT_YET_READ);
            Optional<String> difference = tried.difference(folder);
            if (difference.isPresent()) {
                failures.add(report(tried, difference.get()));
            }
            if (failures.size() == LARGEST_REPORT) {
                break;
            }
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void everyVariationAndFormatIsTried() {
        Set<Variation> used = EnumSet.noneOf(Variation.class);
        Set<Format> formats = EnumSet.noneOf(Format.class);
        for (long seed = 1; seed <= 300; seed++) {
            RandomCase tried = RandomCase.of(seed, EnumSet.allOf(Format.class), Set.of());
            used.addAll(tried.used());
            formats.add(tried.format());
        }
        assertThat(used).containsExactlyInAnyOrder(Variation.values());
        assertThat(formats).containsExactlyInAnyOrder(Format.values());
    }

    @Test
    void whatIsReadOtherwiseIsADifference() throws Exception {
        RandomCase written = RandomCase.of(1, READ_FORMATS, EnumSet.allOf(Variation.class));
        RandomCase other = RandomCase.of(2, READ_FORMATS, EnumSet.allOf(Variation.class));
        BudgetsOfFile found = BudgetsOfFile.read(written.write(folder));

        assertThat(Differences.first(written.document(), found)).isEmpty();
        assertThat(Differences.first(other.document(), found)).isPresent();
        assertThat(Differences.first(written.document().withBudgets(written.document().budgets().stream()
                .map(RandomBudgetsTest::oneFenMore).toList()), found).orElseThrow()).contains("row", " 分");
    }

    private static ExpectedBudget oneFenMore(ExpectedBudget budget) {
        ExpectedTable table = budget.tables().getLast();
        ExpectedRow row = table.rows().getFirst();
        Field field = row.cells().keySet().stream().filter(Field::isAmount).sorted().findFirst().orElseThrow();
        long fen = ((Cell.Amount) row.cell(field)).money().fen() + 1;
        List<ExpectedRow> rows = new ArrayList<>(table.rows());
        rows.set(0, row.with(field, ExpectedRow.amount(fen)));
        return budget.withTables(Stream.concat(budget.tables().stream().filter(each -> each != table),
                Stream.of(table.withRows(rows))).toList());
    }

    private static long[] seeds() {
        Long one = Long.getLong("random.seed");
        return one == null
                ? LongStream.rangeClosed(1, Long.getLong("random.cases", 1_000)).toArray()
                : new long[]{one};
    }

    private String report(RandomCase failed, String difference) throws IOException {
        RandomCase simplest = simplest(failed);
        Path file = simplest.write(Files.createDirectories(Path.of("target/random", String.valueOf(failed.seed()))));
        return """

                seed %d, %s, %s
                  %s
                  also with only %s, in %s:
                  %s""".formatted(failed.seed(), failed.format(), failed.used(), difference, simplest.used(), file,
                simplest.difference(folder).orElse("nothing"));
    }

    /// The same seed without the variations that the failure does not need.
    private RandomCase simplest(RandomCase failed) throws IOException {
        RandomCase simplest = failed;
        Set<Variation> leftOut = EnumSet.noneOf(Variation.class);
        leftOut.addAll(NOT_YET_READ);
        for (Variation variation : failed.used()) {
            leftOut.add(variation);
            RandomCase simpler = RandomCase.of(failed.seed(), READ_FORMATS, leftOut);
            if (simpler.difference(folder).isPresent()) {
                simplest = simpler;
            } else {
                leftOut.remove(variation);
            }
        }
        return simplest;
    }
}
