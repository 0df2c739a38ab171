package budgetexplorer.model.search;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.narrative.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            机器人研发            | 机 器 人 研 发
            2060499 其他支出      | 2060499 其 他 支 出
            5G和物联网            | 5g 和 物 联 网
            ５Ｇ（含6G）          | 5g 含 6g
            9,050.14万元          | 9050 14 万 元
            1,234,567元           | 1234567 元
            1,2和1,23             | 1 2 和 1 23
            “三公”经费            | 三 公 经 费
            Ⅳ期①                  | ⅳ 期 ①
            𠮷祥😀               | 𠮷 祥""")
    void everyChineseCharacterIsAWordAndSoIsEveryRunOfOthers(String text, String words) {
        assertThat(SearchWords.of(text)).extracting(SearchWords.Word::word).containsExactly(words.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "\"", "*", "-", "^", "():{}+", "😀", "，。；“”", "\0"})
    void textsWithoutWordsLookForNothing(String typed) {
        assertThat(SearchQuery.of(typed).isEmpty()).isTrue();
        assertThat(SearchQuery.of(typed).spans("机器人")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"机器,0-2", "器 人,1-3", "人 机,0-1;2-3", "机器 器人,0-3", "猫,''", "机人,''"})
    void phrasesAreFoundWhereverTheyStand(String typed, String expected) {
        assertThat(spans(typed, "机器人")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"206,0-3", "2060499,0-7", "0499,''", "其他,8-10", "２０６,0-3", "2060499 其他,0-7;8-10"})
    void numbersAreFoundFromTheirBeginning(String typed, String expected) {
        assertThat(spans(typed, "2060499 其他支出")).isEqualTo(expected);
    }

    @Test
    void aNumberIsFoundWithAndWithoutItsCommas() {
        assertThat(spans("9050.14", "预算9,050.14万元")).isEqualTo("2-10");
        assertThat(spans("9,050", "预算9,050.14万元")).isEqualTo("2-7");
    }

    @Test
    void punctuationMakesNoDifference() {
        assertThat(spans("三公经费", "“三公”经费支出")).isEqualTo("1-6");
    }

    @Test
    void theVeryTextIsNearestThenWhatBeginsWithIt() {
        SearchQuery query = SearchQuery.of("教育支出");

        assertThat(query.distance("205", "教育支出")).isZero();
        assertThat(query.distance("20599", "教育支出类")).isOne();
        assertThat(query.distance("20599", "其他教育支出")).isEqualTo(2);
        assertThat(SearchQuery.of("205").distance("205", "教育支出")).isZero();
        assertThat(SearchQuery.of("205教育支出").distance("205", "教育支出")).isZero();
        assertThat(SearchQuery.of("205").distance("20599", "其他教育支出")).isOne();
    }

    @Test
    void ofAVeryLongTextOnlyTheBeginningIsLookedFor() {
        assertThat(SearchQuery.of("机".repeat(10_000)).phrases().getFirst()).hasSize(100);
        assertThat(SearchQuery.of("机 ".repeat(10_000)).phrases()).hasSize(8);
    }

    @ParameterizedTest
    @CsvSource({"0123456789,0,10,0123456789", "甲乙丙丁戊己庚辛壬癸,0,5,甲乙丙丁…", "甲乙丙丁戊己庚辛壬癸,9,6,…己庚辛壬癸",
            "甲乙丙丁戊己庚辛壬癸,5,5,…戊己庚…"})
    void anExcerptHasWhatWasFound(String text, int found, int width, String expected) {
        Excerpt excerpt = Excerpt.of(text, List.of(new Span(found, found + 1)), width);

        assertThat(excerpt.text()).isEqualTo(expected);
        assertThat(excerpt.spans().getFirst().in(excerpt.text())).isEqualTo(text.substring(found, found + 1));
    }

    private static String spans(String typed, String text) {
        return String.join(";", SearchQuery.of(typed).spans(text).stream()
                .map(span -> span.start() + "-" + span.end()).toList());
    }
}
