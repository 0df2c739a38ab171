package budgetexplorer.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Progress;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.search.Hit;
import budgetexplorer.model.search.HitGroup;
import budgetexplorer.model.search.SearchKind;
import budgetexplorer.model.search.SearchQuery;
import budgetexplorer.model.search.SearchWords;
import budgetexplorer.service.ImportBudgets;
import budgetexplorer.service.SampleBudgets;
import budgetexplorer.service.SearchLibrary;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Search in a library of both samples.
class SearchStoreTest {
    @TempDir
    static Path folder;
    private static Library library;

    @BeforeAll
    static void open() throws Exception {
        library = Library.open(folder.resolve("samples.budget"));
        SampleBudgets.importInto(new ImportBudgets(library), Progress.NONE, Cancellation.NONE);
    }

    @AfterAll
    static void close() {
        library.close();
    }

    @Test
    void aCodeIsFoundFromItsBeginningTheShorterOnesFirst() {
        assertThat(find("206", SearchKind.CODE).hits()).extracting(Hit::text).startsWith("206 科学技术支出",
                "20603 应用研究", "20604 技术与开发", "20605 科技条件与服务", "20601 科学技术管理事务", "2060301 机构运行");
        assertThat(find("2060499", SearchKind.CODE).hits()).extracting(Hit::text).containsExactly("2060499 其他技术与开发支出");
    }

    @Test
    void aCodeHasTheDepartmentsTotalAndLeadsToWhereMostOfItIs() {
        Hit hit = find("2060499", SearchKind.CODE).hits().getFirst();

        assertThat(hit.amount()).hasToString("Money[fen=6460000000, step=10000]");
        assertThat(hit.link().text()).isEqualTo("405:2026:公开#1/lines/function/405001/206/20604/2060499");
        assertThat(hit.department()).isEqualTo("柳州市科学技术局");
    }

    @Test
    void theVeryNameComesFirst() {
        assertThat(find("科学技术支出", SearchKind.CODE).hits()).extracting(Hit::text).first().isEqualTo("206 科学技术支出");
        assertThat(find("行政运行", SearchKind.CODE).hits()).extracting(Hit::text).startsWith("2150201 行政运行",
                "2060101 行政运行");
    }

    @Test
    void unitsAndDepartmentsAreFoundInTheMiddleOfTheirNames() {
        assertThat(find("情报研究", SearchKind.UNIT).hits()).extracting(Hit::text)
                .containsExactly("405002 柳州市科学技术情报研究所");
        assertThat(find("信息化局", SearchKind.DEPARTMENT).hits()).extracting(Hit::text).containsExactly("510 柳州市工业和信息化局");
    }

    @Test
    void projectsGoalsIndicatorsAndSentencesAreFound() {
        assertThat(find("机器人", SearchKind.NARRATIVE).hits()).isNotEmpty()
                .allMatch(hit -> hit.text().contains("机器人") && hit.link() instanceof Link.Sentence);
        assertThat(find("科技发展专项资金", SearchKind.PROJECT).hits()).isNotEmpty()
                .allMatch(hit -> hit.link() instanceof Link.Project && hit.amount() != null);
        assertThat(find("满意度", SearchKind.INDICATOR).hits()).isNotEmpty();
    }

    @Test
    void aSentenceLeadsToItsOwnPlaceInTheText() {
        Hit hit = find("机器人", SearchKind.NARRATIVE).hits().getFirst();
        String text = new NarrativeStore(library).text(hit.budget()).orElseThrow();
        int offset = ((Link.Sentence) hit.link()).offset().orElseThrow();

        assertThat(text.substring(offset)).startsWith(hit.text());
    }

    @Test
    void economicCodesAreFoundByNameAndCode() {
        assertThat(find("30101", SearchKind.ECONOMY).hits()).extracting(Hit::text)
                .allMatch(text -> text.equals("30101 基本工资"))
                .hasSize(2);
        assertThat(find("印刷费", SearchKind.ECONOMY).hits()).isNotEmpty();
    }

    @Test
    void ofSameTextsTheLargerAmountComesFirst() {
        List<Hit> hits = find("30101", SearchKind.ECONOMY).hits();

        assertThat(hits.getFirst().amount()).isGreaterThan(hits.getLast().amount());
    }

    @Test
    void severalWordsHaveToBeThereAll() {
        assertThat(find("柳州 情报", SearchKind.UNIT).hits()).hasSize(1);
        assertThat(find("柳州 教育", SearchKind.UNIT).hits()).isEmpty();
    }

    @Test
    void whatIsNotListedIsCounted() {
        SearchQuery query = SearchQuery.of("支出");
        HitGroup few = new SearchStore(library).find(query, SearchKind.CODE, 3);
        HitGroup all = new SearchStore(library).find(query, SearchKind.CODE, 400);

        assertThat(few.hits()).hasSize(3);
        assertThat(few.further()).isEqualTo(all.hits().size() - 3);
        assertThat(all.further()).isZero();
        assertThat(all.isUncounted()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\"机", "机\"", "*", "机*", "^机", "NEAR(", "NEAR(机 器)", "-", "-机", "机 OR 器",
            "机 NOT", "words:机", "words : 机", "{words} : 机", "(", "AND", "OR", "机 + 器", "'; DROP TABLE budget; --", "😀",
            "😀机", "\0", "机\0器", "%", "_", "\\", "\uD800", "𠮷"})
    void nothingThatIsTypedBreaksTheSearch(String typed) {
        assertThatCode(() -> new SearchLibrary(library).find(typed, 5, Cancellation.NONE)).doesNotThrowAnyException();
    }

    @Test
    void signsOfTheIndexesOwnLanguageMeanNothing() {
        assertThat(texts("\"行政运行\"*")).isEqualTo(texts("行政运行")).isNotEmpty();
        assertThat(texts("行政 OR 基本")).isEmpty();
    }

    @Test
    void aVeryLongTextIsLookedForByItsBeginning() {
        assertThat(texts("行政运行".repeat(2_500))).isEmpty();
        assertThat(texts("行政运行" + " ".repeat(10_000))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"２０６０４９９,2060499", "柳州市科学技术局,柳州市科学技术局", "9050.14,'9,050.14'"})
    void widthsAndCommasMakeNoDifference(String typed, String same) {
        assertThat(texts(typed)).isEqualTo(texts(same)).isNotEmpty();
    }

    @Test
    void everyPieceOfANameFindsIt() {
        List<String> names = names();
        assertThat(names).hasSizeGreaterThan(100);
        for (String name : names) {
            List<SearchWords.Word> words = SearchWords.of(name);
            for (int from = 0; from < words.size(); from++) {
                for (int to = from; to < words.size(); to += 1 + (to - from) / 4) {
                    String piece = name.substring(words.get(from).start(), words.get(to).end());
                    assertThat(isFound(piece, name)).as("%s in %s", piece, name).isTrue();
                }
            }
        }
    }

    private static List<String> names() {
        return library.read(connection -> {
            ResultSet found = connection.createStatement().executeQuery(
                    "SELECT trim(code || ' ' || text) FROM search_text WHERE length(text) < 40 AND id % 3 = 0");
            List<String> names = new ArrayList<>();
            while (found.next()) {
                names.add(found.getString(1));
            }
            return names;
        });
    }

    private static boolean isFound(String piece, String name) {
        return library.read(connection -> {
            try (var select = connection.prepareStatement("""
                    SELECT count(*) FROM search_index i JOIN search_text t ON t.id = i.rowid
                    WHERE i.search_index MATCH ? AND trim(t.code || ' ' || t.text) = ?""")) {
                select.setString(1, SearchTokens.match(SearchQuery.of(piece)));
                select.setString(2, name);
                return select.executeQuery().getInt(1) > 0;
            }
        });
    }

    @ParameterizedTest
    @MethodSource("queries")
    void noQueryScansATableOrSorts(String query) {
        List<String> plan = library.read(connection -> {
            ResultSet steps = connection.createStatement()
                    .executeQuery("EXPLAIN QUERY PLAN " + query.replaceFirst("MATCH \\?", "MATCH '\"机\"'"));
            List<String> details = new ArrayList<>();
            while (steps.next()) {
                details.add(steps.getString("detail"));
            }
            return details;
        });

        assertThat(plan).isNotEmpty().noneMatch(step -> step.startsWith("SCAN") && !step.contains("VIRTUAL TABLE INDEX")
                && !step.contains("subquery") && !step.contains("(")).noneMatch(step -> step.contains("TEMP B-TREE"));
    }

    static List<String> queries() {
        return List.of(SearchStore.TEXTS, SearchStore.TEXTS_FROM_THEIR_BEGINNING, SearchStore.PLACES,
                SearchStore.COUNT);
    }

    @Test
    void aSearchThatIsNoLongerWantedStops() {
        Assertions.assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> new SearchLibrary(library).find("机", 5, () -> true));
    }

    private static HitGroup find(String typed, SearchKind kind) {
        return new SearchStore(library).find(SearchQuery.of(typed), kind, 50);
    }

    private static List<String> texts(String typed) {
        return new SearchLibrary(library).find(typed, 50, Cancellation.NONE).stream()
                .flatMap(group -> group.hits().stream()).map(Hit::text).toList();
    }
}
