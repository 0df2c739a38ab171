package budgetexplorer.benchmarks.measured;

import budgetexplorer.benchmarks.table.Bar;
import budgetexplorer.benchmarks.table.BenchTable;
import budgetexplorer.benchmarks.table.Samples;
import budgetexplorer.benchmarks.table.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/// Things a user asks a library, at every size in turn, each beside bare SQL for the same. For one use.
final class Queries {
    private static final int WARM_UPS = 3;
    private static final int OF_A_ROUND = 10;

    private final List<OpenLibrary> libraries;
    private final List<Asked> asked = new ArrayList<>();

    /// One of them at all sizes.
    private record Asked(String what, int percent, Bar bar, String beside, List<Trial> trials) {}

    /// Prepares a question for a library.
    @FunctionalInterface
    interface Preparing {
        Callable<?> in(OpenLibrary library) throws Exception;
    }

    Queries(List<OpenLibrary> libraries) {
        this.libraries = libraries;
    }

    /// Adds one without a limit beside it.
    Queries ask(String what, int percent, Bar bar, Preparing own) throws Exception {
        return ask(what, percent, bar, own, "", null);
    }

    /// Adds one.
    ///
    /// @param beside what the limit is
    Queries ask(String what, int percent, Bar bar, Preparing own, String beside,
            @org.jspecify.annotations.Nullable Preparing limit) throws Exception {
        List<Trial> trials = new ArrayList<>();
        for (OpenLibrary library : libraries) {
            trials.add(new Trial(library.size(), false, own.in(library)));
            if (limit != null) {
                trials.add(new Trial(library.size(), true, limit.in(library)));
            }
        }
        asked.add(new Asked(what, percent, bar, beside, trials));
        return this;
    }

    /// Runs all and adds their rows to a table.
    void measure(int rounds, BenchTable table) throws Exception {
        List<Trial> all = asked.stream().flatMap(each -> each.trials().stream()).toList();
        Map<Trial, Samples> measured = Trial.run(all, WARM_UPS, rounds, OF_A_ROUND);
        asked.forEach(each -> table.add(
                Trial.row(each.what(), each.percent(), measured, each.trials(), each.beside(), each.bar())));
    }
}
