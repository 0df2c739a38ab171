package budgetexplorer.service;

import budgetexplorer.base.Problem;
import budgetexplorer.base.Severity;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Department;
import budgetexplorer.model.table.TableKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What became of one file of an import, or of one of its budgets where it holds several.
public sealed interface ImportOutcome {
    /// The file as the user named it.
    String file();

    /// What was odd or wrong.
    List<Problem> problems();

    /// How the library changed.
    enum Change {
        /// The budget is a revision of its own.
        ADDED,
        /// The budget agreed with the latest revision, and gave it what that lacked.
        COMPLETED,
        /// The library had it already.
        NONE
    }

    /// The file's budget is in the library.
    ///
    /// @param rows how many rows each table states
    record Done(String file, BudgetId id, Department department, Map<TableKind, Integer> rows, Change change,
            List<Problem> problems) implements ImportOutcome {
        public Done {
            rows = Collections.unmodifiableMap(new EnumMap<>(rows));
            problems = List.copyOf(problems);
        }

        /// Whether the library has something that it had not before.
        public boolean isNew() {
            return change != Change.NONE;
        }
    }

    /// The library is as it was.
    record Failed(String file, Problem problem) implements ImportOutcome {
        @Override
        public List<Problem> problems() {
            return List.of(problem);
        }
    }

    /// Whether anything worth a warning was found.
    default boolean hasWarnings() {
        return problems().stream().anyMatch(problem -> problem.severity() != Severity.NOTE);
    }
}
