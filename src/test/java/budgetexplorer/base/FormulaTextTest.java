package budgetexplorer.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-", "-2", "@SUM(A1)", "\t=1", "\r=1", "＝1", "－1", "＋1", "＠a", "'=1",
            "''-1"})
    void whatBeginsAsAFormulaIsMarkedAndReadBackAsItWas(String words) {
        assertThat(FormulaText.marked(words)).isEqualTo("'" + words);
        assertThat(FormulaText.unmarked(FormulaText.marked(words))).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "办公费", "'", "'引用", "1=1", " =1"})
    void otherWordsStayAsTheyAre(String words) {
        assertThat(FormulaText.marked(words)).isEqualTo(words);
        assertThat(FormulaText.unmarked(words)).isEqualTo(words);
    }

    @Test
    void oneMarkIsTakenAway() {
        assertThat(FormulaText.unmarked("''=1")).isEqualTo("'=1");
    }
}
