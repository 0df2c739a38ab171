package budgetexplorer.store;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.search.SearchQuery;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTokensTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''      | 机器人      | 机器 器人 人
            ''      | 机          | 机
            ''      | 5G和物联网  | 5g 和物 物联 联网 网
            ''      | 2026年预算A | 2026 年预 预算 算 a
            2060499 | 其他支出    | 2 20 2060499 其他 他支 支出 出
            30      | 其他        | 3 30 其他 他
            4       | 局          | 4 局""")
    void aTextIsPairsOfCharactersAndACodeIsAlsoItsBeginnings(String code, String text, String tokens) {
        assertThat(SearchTokens.of(code, text)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            机        | "机" *
            机器      | "机器"
            机器人    | "机器 器人"
            年2026    | "年 2026" *
            2026年    | "2026 年" *
            20        | "20"
            205       | "205" *
            机器 20   | "机器" AND "20\"""")
    void aPhraseIsFoundByItsPairs(String typed, String expression) {
        assertThat(SearchTokens.match(SearchQuery.of(typed))).isEqualTo(expression);
    }
}
