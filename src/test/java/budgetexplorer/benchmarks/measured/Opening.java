package budgetexplorer.benchmarks.measured;

import budgetexplorer.benchmarks.table.Bar;
import budgetexplorer.benchmarks.table.BenchTable;
import budgetexplorer.benchmarks.table.Row;
import budgetexplorer.benchmarks.table.Samples;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.store.Library;
import java.nio.file.Files;
import java.util.List;
import java.util.TreeMap;

/// Opening a library, and how large its file is.
final class Opening implements Subject {
    private static final int PERCENT = 95;
    private static final double MILLION = 1e6;
    private static final int COUNTED = 200;

    @Override
    public String name() {
        return "open";
    }

    @Override
    public void measure(Setting setting, List<OpenLibrary> libraries, BenchTable table) throws Exception {
        new Queries(libraries).ask("open: the library's file", PERCENT, Bar.NONE.flat(), library -> () -> {
            try (Library again = Library.open(library.file())) {
                return again.file();
            }
        }).measure(setting.rounds(), table);
        var sizes = new TreeMap<Integer, Samples>();
        for (OpenLibrary library : libraries) {
            sizes.put(library.size(),
                    Samples.of(Files.size(library.file()) / MILLION / (lines(library) / MILLION)));
        }
        table.add(new Row("size of the file per million expense lines", "MB", PERCENT, sizes, new TreeMap<>(), "",
                Bar.NONE));
    }

    /// About how many expense lines it has, from some budgets of it.
    private static double lines(OpenLibrary library) {
        double lines = 0;
        for (int i = 0; i < COUNTED; i++) {
            lines += library.browse().table(library.anySummary().id(), TableKind.EXPENDITURE).orElseThrow()
                    .rows(RowKind.ITEM).count();
        }
        return lines / COUNTED * library.size();
    }
}
