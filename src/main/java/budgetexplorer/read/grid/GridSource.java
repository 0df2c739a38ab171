package budgetexplorer.read.grid;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.ProblemException;

import java.nio.file.Path;
import java.util.List;

/// Reads one format of files into grids. Implementations are stateless and thread-safe.
@FunctionalInterface
public interface GridSource {
    /// The file's sheets in their order.
    ///
    /// @throws ProblemException if the file cannot be read as this format
    List<Grid> read(Path file, ReadOptions options, Cancellation cancellation) throws ProblemException;
}
