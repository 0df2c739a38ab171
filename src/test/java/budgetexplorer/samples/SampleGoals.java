package budgetexplorer.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/// The goals of table 12 in words of our own: `goals.tsv` has sample, row and text.
final class SampleGoals {
    private SampleGoals() {}

    /// The goals of a sample by the number of their row.
    static Map<Integer, String> of(String sample) {
        return text().lines().map(line -> line.split("\t")).filter(fields -> fields[0].equals(sample))
                .collect(Collectors.toMap(fields -> Integer.valueOf(fields[1]), fields -> fields[2]));
    }

    private static String text() {
        try (var stream = SampleGoals.class.getResourceAsStream("goals.tsv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
