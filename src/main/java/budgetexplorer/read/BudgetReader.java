package budgetexplorer.read;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.ProblemException;
import budgetexplorer.read.grid.Document;
import budgetexplorer.read.grid.ReadGuard;
import budgetexplorer.read.grid.ReadLimits;
import budgetexplorer.read.grid.ReadOptions;
import budgetexplorer.read.recognise.BudgetRecogniser;
import budgetexplorer.read.recognise.ReadResult;
import java.nio.file.Path;

/// Reads the budgets that a file holds, whatever its format. Stateless and thread-safe.
public final class BudgetReader {
    private final ReadLimits limits;

    /// With the limits that the program allows.
    public BudgetReader() {
        this(ReadLimits.STANDARD);
    }

    /// With limits of the caller's.
    public BudgetReader(ReadLimits limits) {
        this.limits = limits;
    }

    /// Reads a file whole.
    ///
    /// @throws ProblemException if the file holds no readable budget; the problem says why
    public ReadResult read(Path file, ReadOptions options, Cancellation cancellation) throws ProblemException {
        return new BudgetRecogniser(String.valueOf(file.getFileName()))
                .recognise(document(file, options, cancellation), options);
    }

    /// What a file holds before anything is looked for in it.
    ///
    /// @throws ProblemException if the file cannot be read
    public Document document(Path file, ReadOptions options, Cancellation cancellation) throws ProblemException {
        var guard = new ReadGuard(String.valueOf(file.getFileName()), limits, cancellation);
        return Formats.of(file).read(file, options, guard);
    }
}
