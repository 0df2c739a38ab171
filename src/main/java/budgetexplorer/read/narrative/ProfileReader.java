package budgetexplorer.read.narrative;

import budgetexplorer.model.narrative.DepartmentProfile;
import budgetexplorer.model.narrative.Figure;
import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.narrative.Span;
import budgetexplorer.model.narrative.Statement;
import java.util.List;
import java.util.Optional;

/// Reads what a narrative says of its department.
final class ProfileReader {
    private ProfileReader() {}

    /// @param statements those of the chapter on the organisation
    static DepartmentProfile read(List<Chapter> chapters, List<Statement> statements) {
        List<Paragraph> organisation = body(chapters, SectionKind.ORGANISATION);
        return new DepartmentProfile(duties(body(chapters, SectionKind.DUTIES)),
                chapter(chapters, SectionKind.ORGANISATION).flatMap(Chapter::bodySpan),
                OfficeReader.read(organisation), UnitReader.read(organisation), counts(statements));
    }

    /// The numbered items; all paragraphs where none is numbered.
    private static List<Span> duties(List<Paragraph> paragraphs) {
        List<Span> numbered = paragraphs.stream()
                .filter(paragraph -> Enumerator.of(paragraph.text()).isPresent()).map(ProfileReader::item).toList();
        return numbered.isEmpty() ? paragraphs.stream().map(Paragraph::span).toList() : numbered;
    }

    private static Span item(Paragraph paragraph) {
        return paragraph.span(Enumerator.of(paragraph.text()).length(), paragraph.text().length());
    }

    private static List<Figure> counts(List<Statement> statements) {
        return statements.stream().flatMap(statement -> statement.figures().stream()).toList();
    }

    private static List<Paragraph> body(List<Chapter> chapters, SectionKind kind) {
        return chapter(chapters, kind).map(Chapter::body).orElse(List.of());
    }

    private static Optional<Chapter> chapter(List<Chapter> chapters, SectionKind kind) {
        return chapters.stream().filter(chapter -> chapter.kind() == kind).findFirst();
    }
}
