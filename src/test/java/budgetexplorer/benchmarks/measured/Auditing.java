package budgetexplorer.benchmarks.measured;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Progress;
import budgetexplorer.benchmarks.table.Bar;
import budgetexplorer.benchmarks.table.BenchTable;
import budgetexplorer.benchmarks.table.Row;
import budgetexplorer.benchmarks.table.Samples;
import budgetexplorer.service.audit.AuditBudgets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// A full audit of one budget, and of a whole library; of a large one a sample.
final class Auditing implements Subject {
    private static final int PERCENT = 95;
    private static final Bar BAR = Bar.atMost(20).flat();
    /// The most budgets that are all audited.
    private static final int MOST = 1_000;

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public void measure(Setting setting, List<OpenLibrary> libraries, BenchTable table) throws Exception {
        new Queries(libraries).ask("audit: one budget", PERCENT, BAR, library -> {
            var audits = new AuditBudgets(library.browse());
            return () -> audits.audit(library.anySummary());
        }).measure(Math.max(setting.rounds() / 2, 1), table);
        table.add(new Row("audit: all, or a sample of %,d".formatted(MOST / 4), "a second", PERCENT, all(libraries),
                new TreeMap<>(), "", Bar.NONE));
    }

    private static SortedMap<Integer, Samples> all(List<OpenLibrary> libraries) {
        SortedMap<Integer, Samples> rates = new TreeMap<>();
        for (OpenLibrary library : libraries) {
            var audits = new AuditBudgets(library.browse());
            int count = library.size() <= MOST ? library.size() : MOST / 4;
            long start = System.nanoTime();
            if (library.size() <= MOST) {
                audits.all(Progress.NONE, Cancellation.NONE, _ -> {});
            } else {
                for (int i = 0; i < count; i++) {
                    audits.audit(library.anySummary());
                }
            }
            rates.put(library.size(), Samples.of(count / ((System.nanoTime() - start) / 1e9)));
        }
        return rates;
    }
}
