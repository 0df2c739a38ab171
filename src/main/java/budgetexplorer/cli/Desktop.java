package budgetexplorer.cli;

import budgetexplorer.base.ProblemException;

import java.nio.file.Path;
import java.util.function.Consumer;

/// What the command line asks of the graphical side, so that it needs none of it itself.
public interface Desktop {
    /// Opens windows and returns at once; the program then ends with its last window. What is wrong with the files that
    /// were named, or with the library that was looked at last, is told in a window.
    ///
    /// @return false if no window can be opened here, since there is no display
    /// @throws ProblemException if the library asked for by name cannot be opened
    boolean open(Opening opening) throws ProblemException;

    /// Opens the window on a library and uses it as a user would, without one; the program then ends by itself.
    ///
    /// @param glance  whether that is all once the window shows a budget
    /// @param reached told what has been reached: `window` when it can be used, `budget` when it shows one
    /// @return false if no window can be opened here, since there is no display
    /// @throws ProblemException if the library cannot be opened
    boolean rehearse(Path library, boolean glance, Consumer<String> reached) throws ProblemException;
}
