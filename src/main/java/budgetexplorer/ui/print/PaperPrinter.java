package budgetexplorer.ui.print;

import budgetexplorer.base.ProblemException;
import budgetexplorer.model.page.Page;
import budgetexplorer.model.page.PageSetup;
import java.util.List;
import java.util.Optional;

/// The printers of the system. An interface, since tests bring their own.
public interface PaperPrinter {
    /// Prepares printing; to be called off the FX thread, for the system may take its time to find its printers.
    ///
    /// @param title what the job is called
    /// @param pages how many there are
    /// @return empty if there is no printer
    Optional<Job> job(String title, PageSetup setup, int pages);

    /// Pages on their way to a printer.
    interface Job {
        /// Asks which printer is to print which pages; to be called on the FX thread.
        ///
        /// @return whether the user wants to print
        boolean confirm();

        /// Prints those of the pages that the user wants; to be called off the FX thread.
        ///
        /// @return how many those were
        /// @throws ProblemException if the printer does not take them
        int print(List<Page> pages) throws ProblemException;
    }
}
