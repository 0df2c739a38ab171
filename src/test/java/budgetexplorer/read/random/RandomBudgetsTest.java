package budgetexplorer.read.random;

import static org.assertj.core.api.Assertions.assertThat;

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

/// Random departments in random layouts are read back as they were written.
///
/// `-Drandom.cases=N` tries the first N seeds, `-Drandom.seed=S` only one. What fails is left in `target/random`, with no
/// more variations than it needs to fail.
class RandomBudgetsTest {
    private static final Set<Format> READ_FORMATS = EnumSet.of(Format.XLSX, Format.XLSX_OF_POI);
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
