package budgetexplorer.benchmarks.measured;

import budgetexplorer.benchmarks.library.MadeLibraries;
import budgetexplorer.benchmarks.table.Row;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What a run of the benchmarks is asked for: system properties that begin with `bench.`.
///
/// @param sizes     of libraries, in budgets, smallest first; that of ten thousand lines is always among them
/// @param only      the subjects wanted; empty for all
/// @param rounds    how often everything is measured; more take longer and tell more
/// @param libraries where libraries are kept
/// @param target    where the table and what else a run leaves go
public record Setting(List<Integer> sizes, Set<String> only, int rounds, Path libraries, Path target) {
    /// As asked for on the command line.
    static Setting asked() {
        Set<Integer> sizes = new TreeSet<>(Set.of(Row.TEN_THOUSAND_LINES));
        words("bench.sizes", "1,1000").map(Integer::valueOf).forEach(sizes::add);
        return new Setting(List.copyOf(sizes), Set.copyOf(words("bench.only", "").toList()),
                Integer.getInteger("bench.rounds", 10), Path.of(System.getProperty("bench.libraries",
                        "target/benchmarks")),
                Path.of("target", "benchmarks"));
    }

    private static Stream<String> words(String property, String otherwise) {
        return Stream.of(System.getProperty(property, otherwise).split(",")).filter(word -> !word.isBlank());
    }

    boolean wants(String subject) {
        return only.isEmpty() || only.contains(subject);
    }

    /// Opens the libraries, smallest first; those that are not there yet are filled.
    List<OpenLibrary> open() throws Exception {
        var made = new MadeLibraries(libraries);
        List<OpenLibrary> open = new ArrayList<>();
        for (int size : sizes) {
            open.add(OpenLibrary.of(size, made.file(size)));
        }
        return open;
    }

    /// A folder for a subject's files, empty.
    Path folder(String subject) throws Exception {
        Files.createDirectories(target);
        return Files.createTempDirectory(target.toAbsolutePath(), subject);
    }
}
