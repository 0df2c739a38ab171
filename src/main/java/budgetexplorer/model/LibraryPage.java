package budgetexplorer.model;

import java.util.List;

/// Some departments of a library with all their budgets.
///
/// @param entries by department, and within it the latest first
/// @param before  how many departments come before them in the order of the codes; 0 if they are not in this order
/// @param behind  how many departments come behind them, or are not listed though they fit
public record LibraryPage(List<LibraryEntry> entries, int before, int behind) {
    public LibraryPage {
        entries = List.copyOf(entries);
    }
}
