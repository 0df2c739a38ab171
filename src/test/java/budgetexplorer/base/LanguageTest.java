package budgetexplorer.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource({"zh-CN, ZH", "zh-TW, ZH", "en-GB, EN", "en, EN", "de, ZH"})
    void englishIsSpokenWhereTheSystemSpeaksItAndChineseEverywhereElse(String tag, Language language) {
        assertThat(Language.of(Locale.forLanguageTag(tag))).isEqualTo(language);
    }
}
