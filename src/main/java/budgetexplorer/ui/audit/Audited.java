package budgetexplorer.ui.audit;

import budgetexplorer.model.review.Note;
import budgetexplorer.service.audit.AuditReport;
import budgetexplorer.service.audit.Reviewed;
import java.util.List;

/// A budget that was audited, ready to be shown.
///
/// @param items   all findings, in the order of the audit
/// @param notes   on this budget, in the order they were written
/// @param earlier notes on other drafts of the same department and year
record Audited(AuditReport report, String heading, List<FindingRow.Item> items, List<Note> notes,
        List<Note> earlier) {
    Audited {
        items = List.copyOf(items);
        notes = List.copyOf(notes);
        earlier = List.copyOf(earlier);
    }

    Reviewed reviewed() {
        return new Reviewed(report, notes);
    }
}
