package budgetexplorer.read.narrative;

import budgetexplorer.model.narrative.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The statements of a section while they are read: one of them is open. For one thread.
final class Statements {
    private final List<Statement> done = new ArrayList<>();
    private @Nullable StatementDraft open;
    private List<String> subject = List.of();

    /// The subject that clauses without one of their own speak of.
    List<String> subject() {
        return subject;
    }

    /// Begins to speak of a subject; the statement before ends here.
    void about(List<String> next, Paragraph paragraph, int start) {
        close(paragraph, start);
        subject = next;
        open = new StatementDraft(start, next);
    }

    /// The statement that is open; it begins here if none is.
    StatementDraft open(int start) {
        StatementDraft draft = open;
        if (draft == null) {
            draft = new StatementDraft(start, subject);
            open = draft;
        }
        return draft;
    }

    /// Ends the statement that is open.
    void close(Paragraph paragraph, int end) {
        StatementDraft draft = open;
        if (draft != null && !draft.saysNothing()) {
            done.add(draft.end(paragraph, Math.max(draft.start, end)));
        }
        open = null;
    }

    List<Statement> done() {
        return List.copyOf(done);
    }
}
