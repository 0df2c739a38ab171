package budgetexplorer.cli;

import budgetexplorer.base.Language;
import budgetexplorer.base.ProblemException;

import java.nio.file.Path;

/// What the command line asks of the graphical side, so that it needs none of it itself.
public interface Desktop {
    /// Whether a window could be opened here.
    boolean hasDisplay();

    /// Opens the window on a library and returns at once; the program then ends with its last window.
    ///
    /// @throws ProblemException if the library cannot be opened
    void open(Path library, Language language) throws ProblemException;
}
