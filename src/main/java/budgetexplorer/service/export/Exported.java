package budgetexplorer.service.export;

import budgetexplorer.base.Problem;
import budgetexplorer.model.BudgetSummary;
import java.nio.file.Path;
import java.util.List;

/// What came of exporting one of several budgets.
public sealed interface Exported {
    /// The budget.
    BudgetSummary budget();

    /// It was written.
    ///
    /// @param files at least one
    record Done(BudgetSummary budget, List<Path> files) implements Exported {
        public Done {
            files = List.copyOf(files);
        }
    }

    /// It was not.
    record Failed(BudgetSummary budget, Problem problem) implements Exported {}
}
