package budgetexplorer.read.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import budgetexplorer.model.narrative.NamedItem;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.narrative.Span;
import budgetexplorer.model.narrative.Statement;
import budgetexplorer.model.narrative.SubordinateUnit;
import budgetexplorer.samples.Documents;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The samples are in words of our own: only names, figures and the official forms of the statements are as published.
class SampleNarrativesTest {
    private static final int LONGEST_SHARED_RUN = 12;
    /// Names that can only be cited as they are.
    private static final List<String> NAMES = List.of("因公出国（境）费", "公务用车购置及运行维护费", "公务接待费", "市工业和信息化综合执法支队");

    @ParameterizedTest
    @ValueSource(strings = {"405-2026", "510-2025"})
    void aSampleTellsDutiesReasonsPurposesAndTermsInOtherWords(String name) {
        Narrative sample = read(Documents.sampleText(name));
        String published = String.join("", Documents.publishedText(name));

        assertThat(ownWords(sample)).hasSizeGreaterThan(40).flatExtracting(text -> sharedRuns(text, published))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"405-2026", "510-2025"})
    void aSampleNamesTheSameOfficesUnitsAndCounts(String name) {
        Narrative sample = read(Documents.sampleText(name));
        Narrative published = read(Documents.publishedText(name));

        assertThat(sample.profile().offices()).extracting(NamedItem::name)
                .isEqualTo(published.profile().offices().stream().map(NamedItem::name).toList());
        assertThat(sample.profile().units()).extracting(SubordinateUnit::name, SubordinateUnit::nature)
                .containsExactlyElementsOf(published.profile().units().stream()
                        .map(unit -> tuple(unit.name(), unit.nature())).toList());
        assertThat(sample.profile().counts()).extracting(count -> count.printed())
                .isEqualTo(published.profile().counts().stream().map(count -> count.printed()).toList());
    }

    private static List<String> ownWords(Narrative narrative) {
        Stream<Span> statements = narrative.sections().stream().flatMap(section -> section.statements().stream())
                .flatMap(SampleNarrativesTest::freeWords);
        Stream<Span> spans = Stream.concat(narrative.profile().duties().stream(), statements);
        return Stream.concat(spans.map(span -> span.in(narrative.text())),
                narrative.glossary().stream().map(term -> term.explanation())).toList();
    }

    private static Stream<Span> freeWords(Statement statement) {
        return Stream.concat(statement.reason().stream().map(reason -> reason.span()), statement.purpose().stream());
    }

    private static List<String> sharedRuns(String words, String published) {
        String text = NAMES.stream().reduce(words, (rest, name) -> rest.replace(name, "\n"));
        return IntStream.range(0, Math.max(0, text.length() - LONGEST_SHARED_RUN))
                .mapToObj(start -> text.substring(start, start + LONGEST_SHARED_RUN + 1)).filter(published::contains)
                .toList();
    }

    private static Narrative read(List<String> lines) {
        return new NarrativeReader().read(lines).orElseThrow();
    }
}
