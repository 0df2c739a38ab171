package budgetexplorer.model.narrative;

import budgetexplorer.model.Department;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The narrative (公开说明) that comes with a budget's tables. Immutable.
///
/// @param text one paragraph a line, without contents lists, page numbers and the 12 tables; all spans point into it, and
///     reading it again gives an equal narrative
/// @param department whose it is; empty unless code and name are stated
/// @param year the fiscal year
/// @param sections in the order of the text; a section that is missing in the document is missing here
/// @param numerals all numbers in digits that stand in the sections 一 to 十三, in the order of the text
public record Narrative(String text, Optional<Department> department, Optional<Integer> year, List<Section> sections,
        List<Numeral> numerals, DepartmentProfile profile, List<GlossaryTerm> glossary) {
    private static final String ENDS = "。；;\n";

    public Narrative {
        sections = List.copyOf(sections);
        numerals = List.copyOf(numerals);
        glossary = List.copyOf(glossary);
    }

    /// A section, if the document has it.
    public Optional<Section> section(SectionKind kind) {
        return sections.stream().filter(section -> section.kind() == kind).findFirst();
    }

    /// The figures of the sections 一 to 十三 in the order of the text.
    public Stream<Figure> figures() {
        return sections.stream().filter(section -> section.kind().restatesTables()).flatMap(Section::figures);
    }

    /// The sentence in which something stands: between full stops, semicolons or the ends of the line.
    public Span sentence(Span place) {
        int start = place.start();
        while (start > 0 && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = place.end();
        while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        boolean stopped = end < text.length() && text.charAt(end) != '\n';
        return new Span(start, stopped ? end + 1 : end);
    }

    /// What it says of the state's assets, if it has that part.
    public Optional<StateAssets> stateAssets() {
        return section(SectionKind.STATE_ASSETS).map(StateAssets::of);
    }

    /// How many figures of the sections 一 to 十三 are understood.
    public int understood() {
        return count(Numeral.Use.FIGURE);
    }

    /// How many figures stand in the sections 一 to 十三: the understood ones and the numbers that are nothing else known.
    public int standing() {
        return understood() + count(Numeral.Use.NOT_UNDERSTOOD);
    }

    private int count(Numeral.Use use) {
        return (int) numerals.stream().filter(numeral -> numeral.use() == use).count();
    }
}
