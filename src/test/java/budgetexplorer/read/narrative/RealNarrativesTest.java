package budgetexplorer.read.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.Department;
import budgetexplorer.model.narrative.Assertion;
import budgetexplorer.model.narrative.Claim;
import budgetexplorer.model.narrative.Direction;
import budgetexplorer.model.narrative.Figure;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.narrative.Numeral;
import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.narrative.Statement;
import budgetexplorer.samples.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The two published narratives and the samples made of them.
class RealNarrativesTest {
    /// Where a narrative comes from.
    enum From {
        SAMPLE(Documents::sampleText),
        PUBLISHED(Documents::publishedText);

        private final Function<String, List<String>> lines;

        From(Function<String, List<String>> lines) {
            this.lines = lines;
        }
    }

    @ParameterizedTest
    @CsvSource({"SAMPLE, 405-2026, 405, 柳州市科学技术局, 2026", "PUBLISHED, 405-2026, 405, 柳州市科学技术局, 2026",
            "SAMPLE, 510-2025, 510, 柳州市工业和信息化局, 2025", "PUBLISHED, 510-2025, 510, 柳州市工业和信息化局, 2025"})
    void aNarrativeSaysWhoseItIsAndOfWhichYear(From from, String name, String code, String department, int year) {
        assertThat(read(from, name).department()).contains(new Department(code, department));
        assertThat(read(from, name).year()).contains(year);
    }

    @ParameterizedTest
    @CsvSource({"SAMPLE, 405-2026, '8 6 34 6 19 3 11 0 0 15 2 3 0 3 0'",
            "PUBLISHED, 405-2026, '8 6 34 6 19 3 11 0 0 15 2 3 0 3 0'",
            "SAMPLE, 510-2025, '10 6 42 8 27 3 11 0 0 15 2 2 0 3 9'",
            "PUBLISHED, 510-2025, '10 6 42 8 27 3 11 0 0 15 2 2 0 3 9'"})
    void everySectionIsThereWithAllItsFigures(From from, String name, String figures) {
        Narrative narrative = read(from, name);

        assertThat(narrative.sections()).extracting(section -> section.kind()).containsExactly(SectionKind.values());
        assertThat(narrative.sections().stream().filter(section -> section.kind().restatesTables())
                .map(section -> "" + section.figures().count()).collect(Collectors.joining(" "))).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource({"SAMPLE, 405-2026, 110, '{AMOUNT=63, SHARE=10, CHANGE=17, RATE=17, PRIOR_YEAR=1, COUNT=2}'",
            "PUBLISHED, 405-2026, 110, '{AMOUNT=63, SHARE=10, CHANGE=17, RATE=17, PRIOR_YEAR=1, COUNT=2}'",
            "SAMPLE, 510-2025, 138, '{AMOUNT=76, SHARE=12, CHANGE=19, RATE=19, PRIOR_YEAR=1, COUNT=11}'",
            "PUBLISHED, 510-2025, 138, '{AMOUNT=76, SHARE=12, CHANGE=19, RATE=19, PRIOR_YEAR=1, COUNT=11}'"})
    void everyFigureThatStandsThereIsUnderstood(From from, String name, int figures, String claims) {
        Narrative narrative = read(from, name);

        assertThat(narrative.standing()).isEqualTo(figures);
        assertThat(narrative.understood()).isEqualTo(figures);
        assertThat(narrative.figures().count()).isEqualTo(figures);
        var counts = new EnumMap<Claim, Long>(Claim.class);
        narrative.figures().forEach(figure -> counts.merge(figure.claim(), 1L, Long::sum));
        assertThat(counts).hasToString(claims);
    }

    @ParameterizedTest
    @CsvSource({"405-2026, '{FIGURE=110, YEAR=28, ENUMERATOR=13, REFERENCE=7, FREE_TEXT=8}'",
            "510-2025, '{FIGURE=138, YEAR=25, ENUMERATOR=10, REFERENCE=1}'"})
    void everyNumberOfAPublishedNarrativeIsAccountedFor(String name, String uses) {
        var counts = new EnumMap<Numeral.Use, Long>(Numeral.Use.class);
        read(From.PUBLISHED, name).numerals().forEach(numeral -> counts.merge(numeral.use(), 1L, Long::sum));

        assertThat(counts).hasToString(uses);
    }

    @ParameterizedTest
    @ValueSource(strings = {"405-2026", "510-2025"})
    void aSampleStatesEveryFigureOfItsPublishedNarrative(String name) {
        assertThat(claims(read(From.SAMPLE, name))).isEqualTo(claims(read(From.PUBLISHED, name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"405-2026", "510-2025"})
    void aSampleIsCleanText(String name) {
        assertThat(read(From.SAMPLE, name).text()).isEqualTo(String.join("\n", Documents.sampleText(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"405-2026", "510-2025"})
    void aWordDocumentGivesTheSameNarrativeAsItsText(String name) throws IOException {
        try (var word = new XWPFDocument(Files.newInputStream(Documents.published(name, "docx")))) {
            List<String> lines = word.getBodyElements().stream().flatMap(element -> switch (element) {
                case XWPFParagraph paragraph -> Stream.of(paragraph.getText());
                case XWPFTable table -> table.getRows().stream().map(row -> row.getTableCells().stream()
                        .map(XWPFTableCell::getText).collect(Collectors.joining("\t")));
                default -> Stream.empty();
            }).toList();

            assertThat(new NarrativeReader().read(lines)).contains(read(From.PUBLISHED, name));
        }
    }

    @ParameterizedTest
    @CsvSource({"SAMPLE, 405-2026", "PUBLISHED, 405-2026", "SAMPLE, 510-2025", "PUBLISHED, 510-2025"})
    void readingTheTextAgainGivesAnEqualNarrative(From from, String name) {
        Narrative narrative = read(from, name);

        assertThat(new NarrativeReader().read(narrative.text().lines().toList())).contains(narrative);
    }

    @ParameterizedTest
    @CsvSource({"SAMPLE, 405-2026", "PUBLISHED, 405-2026", "SAMPLE, 510-2025", "PUBLISHED, 510-2025"})
    void everyFigureStandsWhereItSays(From from, String name) {
        Narrative narrative = read(from, name);

        assertThat(narrative.figures()).allSatisfy(figure -> {
            assertThat(figure.span().in(narrative.text())).isEqualTo(figure.printed());
            assertThat(figure.subject()).isNotEmpty().noneMatch(String::isBlank);
            figure.trend().ifPresent(trend -> assertThat(trend.span().in(narrative.text())).isEqualTo(trend.word()));
        });
        assertThat(narrative.sections()).allSatisfy(section -> assertThat(section.statements())
                .allMatch(statement -> section.span().contains(statement.span())));
    }

    @ParameterizedTest
    @CsvSource({"SAMPLE, 405-2026, 13, 7, 7, 4, 8", "PUBLISHED, 405-2026, 13, 7, 7, 4, 8",
            "SAMPLE, 510-2025, 15, 18, 16, 3, 8", "PUBLISHED, 510-2025, 15, 18, 16, 3, 8"})
    void theProfileAndTheTermsAreKept(From from, String name, int duties, int statedOffices, int offices, int units,
            int terms) {
        Narrative narrative = read(from, name);

        assertThat(narrative.profile().duties()).hasSize(duties);
        assertThat(narrative.profile().statedOffices()).map(figure -> figure.number().intValueExact())
                .contains(statedOffices);
        assertThat(narrative.profile().offices()).hasSize(offices);
        assertThat(narrative.profile().units()).hasSize(units);
        assertThat(narrative.glossary()).hasSize(terms);
        assertThat(narrative.glossary()).extracting(term -> term.name()).contains("“三公”经费", "机关运行经费");
    }

    @ParameterizedTest
    @CsvSource({"SAMPLE", "PUBLISHED"})
    void whatAnAuditorMustFindIsThere(From from) {
        Statement growth = statement(read(from, "510-2025"), SectionKind.EXPENDITURE, "资源勘探工业信息等支出");
        Narrative narrative = read(from, "510-2025");
        assertThat(growth.reason().orElseThrow().trend()).map(trend -> trend.direction()).contains(Direction.INCREASE);
        assertThat(growth.reason().orElseThrow().span().in(narrative.text())).contains("减少");

        Statement projects = statement(narrative, SectionKind.GENERAL, "其他工业和信息产业支出");
        assertThat(projects.asserts(Assertion.Kind.ALL_PROJECT)).isTrue();
        assertThat(projects.purpose().orElseThrow().in(narrative.text())).startsWith("基本支出");
        assertThat(read(from, "405-2026").text()).contains("。。");
    }

    @ParameterizedTest
    @CsvSource({"SAMPLE", "PUBLISHED"})
    void theAssetsAreKept(From from) {
        assertThat(read(from, "405-2026").stateAssets().orElseThrow().none()).isTrue();
        assertThat(read(from, "510-2025").stateAssets().orElseThrow().facts())
                .extracting(fact -> fact.subject().getLast() + fact.printed())
                .contains("实有在编车辆1辆", "执法执勤用车0辆", "其他用车1辆", "机关本级核定公务用车编制0辆");
    }

    private static Statement statement(Narrative narrative, SectionKind kind, String subject) {
        return narrative.section(kind).orElseThrow().statements().stream()
                .filter(statement -> statement.subject().getLast().equals(subject)).findFirst().orElseThrow();
    }

    /// What the figures claim, without where they stand.
    private static List<List<Object>> claims(Narrative narrative) {
        var claims = new ArrayList<List<Object>>();
        narrative.sections().stream().filter(section -> section.kind().restatesTables())
                .forEach(section -> section.figures().map(figure -> claim(section.kind(), figure))
                        .forEach(claims::add));
        return claims;
    }

    private static List<Object> claim(SectionKind kind, Figure figure) {
        return List.of(kind, figure.claim(), figure.number(), figure.unit(), figure.direction(), figure.subject(),
                figure.year(), figure.whole());
    }

    private static Narrative read(From from, String name) {
        return new NarrativeReader().read(from.lines.apply(name)).orElseThrow();
    }
}
