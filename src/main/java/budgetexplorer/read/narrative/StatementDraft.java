package budgetexplorer.read.narrative;

import budgetexplorer.model.narrative.Assertion;
import budgetexplorer.model.narrative.Figure;
import budgetexplorer.model.narrative.NamedItem;
import budgetexplorer.model.narrative.Reason;
import budgetexplorer.model.narrative.Span;
import budgetexplorer.model.narrative.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A statement while its clauses are read. For one thread.
final class StatementDraft {
    final int start;
    final List<String> subject;
    final List<Figure> figures = new ArrayList<>();
    final List<Assertion> assertions = new ArrayList<>();
    final List<NamedItem> names = new ArrayList<>();
    Optional<Reason> reason = Optional.empty();
    Optional<Span> purpose = Optional.empty();

    StatementDraft(int start, List<String> subject) {
        this.start = start;
        this.subject = subject;
    }

    boolean saysNothing() {
        return figures.isEmpty() && assertions.isEmpty() && names.isEmpty() && reason.isEmpty() && purpose.isEmpty();
    }

    Statement end(Paragraph paragraph, int end) {
        return new Statement(paragraph.span(start, end), subject, figures, assertions, reason, purpose, names);
    }
}
