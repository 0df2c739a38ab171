package budgetexplorer.read.recognise;

import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.original.CellOnPage;
import budgetexplorer.model.table.Budget;
import java.util.ArrayList;
import java.util.List;

/// What a file holds: at least one budget.
///
/// @param file     the file's name
/// @param hasPages whether the file has pages, which can be looked at
/// @param places   where the cells stand on them
public record ReadResult(String file, List<FoundBudget> found, boolean hasPages, List<CellOnPage> places) {
    public ReadResult {
        found = List.copyOf(found);
        places = List.copyOf(places);
    }

    /// The budgets.
    ///
    /// @throws ProblemException if one does not say whose it is or of which year
    public List<Budget> budgets() throws ProblemException {
        List<Budget> budgets = new ArrayList<>();
        for (FoundBudget each : found) {
            budgets.add(each.budget(file));
        }
        return budgets;
    }

    /// What was odd about any of them.
    public List<Problem> problems() {
        return found.stream().flatMap(each -> each.problems().stream()).toList();
    }
}
