package budgetexplorer.model.narrative;

import java.util.List;
import java.util.Optional;

/// What a sentence or clause says of one subject.
///
/// @param span from the subject's first word to where the next statement begins
/// @param subject the names that lead to it, see [Figure]
/// @param figures in the order of the text, all of this subject
/// @param assertions what is claimed without a number
/// @param reason why it changed
/// @param purpose what it is for, the words after 主要用于
/// @param names what it lists without figures: `主要包括：基本工资、奖金`
public record Statement(Span span, List<String> subject, List<Figure> figures, List<Assertion> assertions,
        Optional<Reason> reason, Optional<Span> purpose, List<NamedItem> names) {
    public Statement {
        subject = List.copyOf(subject);
        figures = List.copyOf(figures);
        assertions = List.copyOf(assertions);
        names = List.copyOf(names);
    }

    /// Whether something is claimed without a number.
    public boolean asserts(Assertion.Kind kind) {
        return assertions.stream().anyMatch(assertion -> assertion.kind() == kind);
    }

    /// The first figure of a claim.
    public Optional<Figure> figure(Claim claim) {
        return figures.stream().filter(figure -> figure.claim() == claim).findFirst();
    }

    /// The names above the last: empty for a subject that is part of nothing.
    public List<String> parent() {
        return subject.subList(0, Math.max(0, subject.size() - 1));
    }
}
