package budgetexplorer.read.random;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.table.Budget;
import budgetexplorer.read.BudgetReader;
import budgetexplorer.read.grid.ReadOptions;
import java.nio.file.Path;
import java.util.List;

/// What the reader finds in a file: the only place here that knows how it is asked.
record BudgetsOfFile(List<Budget> budgets, List<Problem> problems) {
    static BudgetsOfFile read(Path file) throws ProblemException {
        var result = new BudgetReader().read(file, ReadOptions.NONE, Cancellation.NONE);
        return new BudgetsOfFile(result.budgets(), result.problems());
    }
}
