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
/// `-Drandom.cases=N` tries more of them; `-Drandom.seed=S` tries one and leaves its file in `target/random`.
class RandomBudgetsTest {
    private static final Set<Format> READ_FORMATS = EnumSet.of(Format.XLSX);
    private static final Set<Variation> NOT_YET_READ = EnumSet.noneOf(Variation.class);

    private static final long CASES = Long.getLong("random.cases", 1_000);
    private static final int LARGEST_REPORT = 5;

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadBackEqual() throws IOException {
        Long seed = Long.getLong("random.seed");
        List<String> failures = new ArrayList<>();
        for (long each : seed == null ? LongStream.rangeClosed(1, CASES).toArray() : new long[]{seed}) {
            RandomCase tried = RandomCase.of(each, READ_FORMATS, NOT_YET_READ);
            Optional<String> difference = tried.difference(folder);
            if (difference.isPresent()) {
                failures.add(report(tried, difference.get()));
            }
            if (failures.size() == LARGEST_REPORT) {
                break;
            }
        }
        if (seed != null) {
            RandomCase.of(seed, READ_FORMATS, NOT_YET_READ).write(Files.createDirectories(Path.of("target/random")));
        }
        assertThat(failures).isEmpty();
    }

    private String report(RandomCase failed, String difference) throws IOException {
        RandomCase simplest = simplest(failed);
        return "%nseed %d, %s, %s%n  %s%n  also with only %s:%n  %s".formatted(failed.seed(), failed.format(),
                failed.used(), difference, simplest.used(), simplest.difference(folder).orElse("-"));
    }

    /// The same seed without the variations that the failure does not need.
    private RandomCase simplest(RandomCase failed) throws IOException {
        RandomCase simplest = failed;
        Set<Variation> leftOut = EnumSet.copyOf(NOT_YET_READ);
        for (Variation variation : failed.used()) {
            Set<Variation> more = EnumSet.copyOf(leftOut);
            more.add(variation);
            RandomCase simpler = RandomCase.of(failed.seed(), Set.of(failed.format()), more);
            if (simpler.difference(folder).isPresent()) {
                simplest = simpler;
                leftOut = more;
            }
        }
        return simplest;
    }
}
