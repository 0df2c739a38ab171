package budgetexplorer.read.recognise;

import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.Department;
import budgetexplorer.model.Identity;
import budgetexplorer.model.Stage;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import java.util.List;
import java.util.Optional;

/// A budget as a file states it, whether or not the file says whose it is and of which year.
///
/// @param tables    in the order of their numbers
/// @param narrative the 公开说明
/// @param problems  what was odd about it
public record FoundBudget(Identity identity, List<BudgetTable> tables, Optional<Narrative> narrative,
        List<Problem> problems) {
    public FoundBudget {
        tables = List.copyOf(tables);
        problems = List.copyOf(problems);
    }

    /// The budget, as a draft if the stage is nowhere said.
    ///
    /// @throws ProblemException if department or year is nowhere said
    public Budget budget(String file) throws ProblemException {
        Department department = identity.department().orElseThrow(
                () -> new ProblemException(Problem.error(Place.of(file), "problem.department.missing")));
        int year = identity.year().orElseThrow(
                () -> new ProblemException(Problem.error(Place.of(file), "problem.year.missing")));
        return new Budget(department, year, identity.stage().orElse(Stage.DRAFT), file, tables,
                narrative.map(Narrative::text));
    }
}
