package budgetexplorer.read.narrative;

import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.narrative.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The paragraphs below one heading.
record Chapter(SectionKind kind, Paragraph heading, List<Paragraph> body) {
    /// The chapters of a text. Of two with the same heading the first with a body counts: the other is left from a list
    /// of contents.
    static List<Chapter> of(List<Paragraph> paragraphs) {
        var chapters = new ArrayList<Chapter>();
        Optional<Chapter> current = Optional.empty();
        for (Paragraph paragraph : paragraphs) {
            Optional<Chapter> next = Headings.sectionKind(paragraph.text())
                    .map(kind -> new Chapter(kind, paragraph, new ArrayList<>()));
            if (next.isPresent() || Headings.isPart(paragraph.text())) {
                next.ifPresent(chapters::add);
                current = next;
            } else {
                current.ifPresent(chapter -> chapter.body.add(paragraph));
            }
        }
        Map<SectionKind, Chapter> counting = chapters.stream()
                .collect(Collectors.toMap(Chapter::kind, chapter -> chapter,
                        (first, second) -> first.body.isEmpty() && !second.body.isEmpty() ? second : first));
        return chapters.stream().filter(chapter -> chapter.isAtSamePlace(counting.get(chapter.kind))).toList();
    }

    private boolean isAtSamePlace(@Nullable Chapter other) {
        return other != null && heading.offset() == other.heading.offset();
    }

    /// From the heading to the end of the last paragraph.
    Span span() {
        return new Span(heading.offset(), body.isEmpty() ? heading.span().end() : body.getLast().span().end());
    }

    /// The text below the heading.
    Optional<Span> bodySpan() {
        return body.isEmpty()
                ? Optional.empty()
                : Optional.of(new Span(body.getFirst().offset(), body.getLast().span().end()));
    }
}
