package budgetexplorer.service.export;

import budgetexplorer.base.ProblemException;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.table.Budget;
import budgetexplorer.service.file.FilesBeside;
import java.io.IOException;
import java.nio.file.Path;

/// Writes a budget in one format. Thread-safe.
interface Exporter {
    /// @param files takes what is written
    /// @param out   the file, or the folder of a format that has several files
    /// @throws ProblemException if the budget lacks what the format needs
    void write(BudgetId id, Budget budget, ExportOptions options, FilesBeside files, Path out)
            throws IOException, ProblemException;
}
