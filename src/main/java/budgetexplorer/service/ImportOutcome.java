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

/// What became of one file of an import.
public sealed interface ImportOutcome {
    /// The file as the user named it.
    String file();

    /// What was odd or wrong.
    List<Problem> problems();

    /// The file's budget is in the library.
    ///
    /// @param rows  how many rows each table states
    /// @param isNew false if it was there already, the very same
    record Done(String file, BudgetId id, Department department, Map<TableKind, Integer> rows, boolean isNew,
            List<Problem> problems) implements ImportOutcome {
        public Done {
            rows = Collections.unmodifiableMap(new EnumMap<>(rows));
            problems = List.copyOf(problems);
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
