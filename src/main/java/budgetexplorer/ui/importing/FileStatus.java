package budgetexplorer.ui.importing;

import budgetexplorer.service.ImportOutcome;
import budgetexplorer.service.ImportOutcome.Change;
import java.util.List;

/// How far a chosen file has come.
public enum FileStatus {
    /// To be read, or to be imported.
    WAITING,
    /// Can be imported.
    RECOGNISED,
    /// Can be imported once the user has said what the file does not, or has given its password.
    INCOMPLETE,
    /// Cannot be imported.
    UNREADABLE,
    /// The library has a new budget.
    IMPORTED,
    /// A budget of the library got what it lacked.
    COMPLETED,
    /// The library had it already.
    UNCHANGED,
    /// The library did not take it.
    FAILED,
    /// The user thought better of it.
    CANCELLED;

    /// What the outcomes of a file's budgets come to.
    static FileStatus of(List<ImportOutcome> outcomes) {
        if (outcomes.stream().anyMatch(ImportOutcome.Failed.class::isInstance)) {
            return FAILED;
        }
        if (has(outcomes, Change.ADDED)) {
            return IMPORTED;
        }
        return has(outcomes, Change.COMPLETED) ? COMPLETED : UNCHANGED;
    }

    private static boolean has(List<ImportOutcome> outcomes, Change change) {
        return outcomes.stream()
                .anyMatch(outcome -> outcome instanceof ImportOutcome.Done done && done.change() == change);
    }

    /// Whether the library holds the file.
    boolean isDone() {
        return this == IMPORTED || this == COMPLETED || this == UNCHANGED;
    }
}
