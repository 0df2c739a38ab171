package budgetexplorer.read.recognise;

import budgetexplorer.base.Problem;
import budgetexplorer.model.table.Budget;

import java.util.List;

/// What a file holds, and what was odd about it.
public record ReadResult(Budget budget, List<Problem> problems) {
    public ReadResult {
        problems = List.copyOf(problems);
    }
}
