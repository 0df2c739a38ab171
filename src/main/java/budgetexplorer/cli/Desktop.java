package budgetexplorer.cli;

import budgetexplorer.base.ProblemException;

/// What the command line asks of the graphical side, so that it needs none of it itself.
public interface Desktop {
    /// Whether a window could be opened here.
    boolean hasDisplay();

    /// Opens windows and returns at once; the program then ends with its last window. What is wrong with the files that
    /// were named, or with the library that was looked at last, is told in a window.
    ///
    /// @throws ProblemException if the library asked for by name cannot be opened
    void open(Opening opening) throws ProblemException;
}
