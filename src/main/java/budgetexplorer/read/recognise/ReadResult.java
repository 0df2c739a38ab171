package budgetexplorer.read.recognise;

import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.original.CellOnPage;
import budgetexplorer.model.table.Budget;
import java.util.ArrayList;
import java.util.List;

/// What a file holds: at least one budget.
///
/// @param file   the file's name
/// @param places where the cells stand, if the file has pages
public record ReadResult(String file, List<FoundBudget> found, List<CellOnPage> places) {
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
