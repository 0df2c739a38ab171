package budgetexplorer.read.grid;

import budgetexplorer.base.ProblemException;
import java.nio.file.Path;

/// Reads one format of files. Implementations are stateless and thread-safe.
@FunctionalInterface
public interface DocumentSource {
    /// Reads a file whole.
    ///
    /// @param guard asked at every step whether the file may go on
    /// @throws ProblemException if the file cannot be read as this format, or goes beyond a limit
    Document read(Path file, ReadOptions options, ReadGuard guard) throws ProblemException;
}
