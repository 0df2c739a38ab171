package budgetexplorer.read.grid;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;

/// Watches over the reading of one file: that it stays within the limits, and is still wanted. For one thread.
public final class ReadGuard {
    private final String file;
    private final ReadLimits limits;
    private final Cancellation cancellation;
    private final long started = System.nanoTime();
    private String sheet = "";
    private int sheets;
    private int cells;

    /// @param file the file's name, for messages
    public ReadGuard(String file, ReadLimits limits, Cancellation cancellation) {
        this.file = file;
        this.limits = limits;
        this.cancellation = cancellation;
    }

    /// A sheet, or a table of a text, begins.
    public void sheet(String name) throws ProblemException {
        sheet = name;
        sheets++;
        if (sheets > limits.sheets()) {
            throw beyond("problem.limit.sheets", limits.sheets());
        }
        check();
    }

    /// A row begins.
    ///
    /// @param number from 1
    public void row(int number) throws ProblemException {
        if (number > limits.rows()) {
            throw beyond("problem.limit.rows", limits.rows());
        }
        check();
    }

    /// A cell that holds something.
    ///
    /// @param column from 0
    public void cell(int column) throws ProblemException {
        cells++;
        if (column >= limits.columns()) {
            throw beyond("problem.limit.columns", limits.columns());
        }
        if (cells > limits.cells()) {
            throw beyond("problem.limit.cells", limits.cells());
        }
    }

    /// Between two steps that are neither sheets nor rows.
    ///
    /// @throws java.util.concurrent.CancellationException if the file is no longer wanted
    public void check() throws ProblemException {
        cancellation.check();
        if (System.nanoTime() - started > limits.time().toNanos()) {
            throw beyond("problem.limit.time", limits.time().toSeconds());
        }
    }

    private ProblemException beyond(String key, long limit) {
        return new ProblemException(
                Problem.error(new Place(file, sheet.isEmpty() ? null : sheet, null), key, String.valueOf(limit)));
    }
}
