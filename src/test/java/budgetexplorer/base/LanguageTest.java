package budgetexplorer.base;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageTest {
    @ParameterizedTest
    @CsvSource({"zh-CN, ZH", "zh-TW, ZH", "en-GB, EN", "en, EN", "de, ZH"})
    void englishIsSpokenWhereTheSystemSpeaksItAndChineseEverywhereElse(String tag, Language language) {
        assertThat(Language.of(Locale.forLanguageTag(tag))).isEqualTo(language);
    }
}
