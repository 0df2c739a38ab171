package budgetexplorer.model.narrative;

import java.util.List;
import java.util.stream.Stream;

/// A section of the narrative. Sections do not overlap.
///
/// @param heading where its heading stands
/// @param span from its heading to where the next section begins
/// @param statements in the order of the text; none for a section that is not one of 一 to 十三
public record Section(SectionKind kind, Span heading, Span span, List<Statement> statements) {
    public Section {
        statements = List.copyOf(statements);
    }

    /// What stands below the heading; empty at its end if nothing does.
    public Span body() {
        return new Span(Math.min(heading.end() + 1, span.end()), span.end());
    }

    /// All figures in the order of the text.
    public Stream<Figure> figures() {
        return statements.stream().flatMap(statement -> statement.figures().stream());
    }

    /// The statements on the parts of a subject: those of `[支出]` are what `支出包括：…` lists.
    public List<Statement> parts(List<String> subject) {
        return statements.stream()
                .filter(statement -> !statement.subject().isEmpty() && statement.parent().equals(subject)).toList();
    }
}
