package budgetexplorer.service.audit;

import budgetexplorer.model.review.Note;
import java.util.List;

/// What the auditor and the reviewers say about a budget.
///
/// @param notes on this budget, in the order they were written
public record Reviewed(AuditReport report, List<Note> notes) {
    public Reviewed {
        notes = List.copyOf(notes);
    }
}
