package budgetexplorer.service;

import budgetexplorer.base.Problem;
import budgetexplorer.model.Identity;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.goal.IndicatorCount;
import budgetexplorer.model.table.TableKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a file holds, before it is taken in.
public sealed interface ImportPreview {
    /// The file as the user named it.
    Path file();

    /// A file that can be taken in, if need be with what the user adds.
    ///
    /// @param seen    the file's state when it was read
    /// @param budgets at least one
    record Recognised(Path file, Optional<FileState> seen, List<FoundBudget> budgets) implements ImportPreview {
        public Recognised {
            budgets = List.copyOf(budgets);
        }
    }

    /// A file that cannot be read.
    record Unreadable(Path file, Problem problem) implements ImportPreview {}

    /// A budget that was recognised.
    ///
    /// @param identity what the file, or else the user, says of department, year and stage
    /// @param tables     in the order of their numbers
    /// @param indicators how many indicators table 12 has, and of how many the target was told
    record FoundBudget(Identity identity, List<FoundTable> tables, Optional<IndicatorCount> indicators,
            Optional<FoundNarrative> narrative, List<Problem> problems) {
        public FoundBudget {
            tables = List.copyOf(tables);
            problems = List.copyOf(problems);
        }
    }

    /// A table that was recognised.
    ///
    /// @param sheets the sheets it stands on
    /// @param unit   the unit its amounts are stated in
    record FoundTable(TableKind kind, List<String> sheets, int rows, MoneyUnit unit) {}

    /// A 公开说明 that was recognised.
    ///
    /// @param sections   how many of its parts
    /// @param figures    how many figures that state something about the budget
    /// @param unreadable how many numbers of which it is not clear what they state
    record FoundNarrative(int sections, int figures, int unreadable) {}
}
