package budgetexplorer.read.narrative;

import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.narrative.Section;
import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.narrative.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the narrative (公开说明) that a document holds. Stateless and thread-safe.
public final class NarrativeReader {
    /// Reads the narrative out of a document's paragraphs.
    ///
    /// @param lines the paragraphs in their order, a table's rows with tabs between the cells; marks of Markdown, contents
    ///     lists, page numbers and the 12 tables may be among them
    /// @return the narrative; empty if none of its sections 一 to 十三 is there
    public Optional<Narrative> read(List<String> lines) {
        String text = Cleaning.clean(lines);
        List<Paragraph> paragraphs = paragraphs(text);
        List<Chapter> chapters = Chapter.of(paragraphs);
        if (chapters.stream().noneMatch(chapter -> chapter.kind().restatesTables())) {
            return Optional.empty();
        }
        return Optional.of(narrative(text, Issuer.of(paragraphs), chapters));
    }

    private static List<Paragraph> paragraphs(String text) {
        var paragraphs = new ArrayList<Paragraph>();
        int offset = 0;
        for (String line : text.lines().toList()) {
            paragraphs.add(new Paragraph(line, offset));
            offset += line.length() + 1;
        }
        return paragraphs;
    }

    private static Narrative narrative(String text, Issuer issuer, List<Chapter> chapters) {
        var log = new NumeralLog();
        List<Section> sections = chapters.stream().map(chapter -> section(chapter, issuer, log)).toList();
        List<Statement> organisation = chapters.stream()
                .filter(chapter -> chapter.kind() == SectionKind.ORGANISATION).findFirst()
                .map(chapter -> statements(chapter, issuer, new NumeralLog())).orElse(List.of());
        return new Narrative(text, issuer.department(), issuer.year(), sections, log.numerals(),
                ProfileReader.read(chapters, organisation),
                chapters.stream().filter(chapter -> chapter.kind() == SectionKind.GLOSSARY)
                        .flatMap(chapter -> GlossaryReader.read(chapter.body()).stream()).toList());
    }

    private static Section section(Chapter chapter, Issuer issuer, NumeralLog log) {
        return new Section(chapter.kind(), chapter.heading().span(), chapter.span(),
                chapter.kind().restatesTables() ? statements(chapter, issuer, log) : List.of());
    }

    private static List<Statement> statements(Chapter chapter, Issuer issuer, NumeralLog log) {
        return new SectionReader(issuer.year(), log).read(chapter.heading(), chapter.body());
    }
}
