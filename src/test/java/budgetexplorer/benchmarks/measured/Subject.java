package budgetexplorer.benchmarks.measured;

import budgetexplorer.benchmarks.table.BenchTable;
import java.util.List;

/// Something the benchmarks measure.
interface Subject {
    /// The name on the command line.
    String name();

    /// Measures it and adds its rows to the table.
    ///
    /// @param libraries open, smallest first
    void measure(Setting setting, List<OpenLibrary> libraries, BenchTable table) throws Exception;
}
