package budgetexplorer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {
    @ParameterizedTest
    @CsvSource({"206, CATEGORY", "20601, SECTION", "2060101, ITEM"})
    void theLevelOfAFunctionCodeIsItsNumberOfDigits(String digits, CodeLevel level) {
        assertThat(new FunctionCode(digits).level()).isEqualTo(level);
        assertThat(digits).hasSize(level.digits());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "2060", "206010", "20601011", "206a", "２０６", " 206", "合计"})
    void aTextOfAnotherFormIsNoFunctionCode(String text) {
        assertThat(FunctionCode.isCode(text)).isFalse();
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new FunctionCode(text));
    }

    @ParameterizedTest
    @CsvSource({"CATEGORY, 206", "SECTION, 20601", "ITEM, 2060101"})
    void anItemIsCutToItsUpperLevels(CodeLevel level, String digits) {
        assertThat(new FunctionCode("2060101").at(level)).isEqualTo(new FunctionCode(digits));
    }

    @Test
    void functionCodesComeInTheOrderOfTheirDigits() {
        assertThat(new FunctionCode("206")).isLessThan(new FunctionCode("20601"))
                .isLessThan(new FunctionCode("2070000"));
    }

    @ParameterizedTest
    @CsvSource({"301, CATEGORY", "30101, SECTION"})
    void anEconomicCodeHasTwoLevels(String digits, CodeLevel level) {
        var code = new EconomicCode(digits);

        assertThat(code.level()).isEqualTo(level);
        assertThat(code.category()).isEqualTo(new EconomicCode("301"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "30", "3010", "3010101", "30x"})
    void aTextOfAnotherFormIsNoEconomicCode(String text) {
        assertThat(EconomicCode.isCode(text)).isFalse();
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new EconomicCode(text));
    }

    @Test
    void theLevelBelowAnItemIsTheItem() {
        assertThat(CodeLevel.CATEGORY.next()).isEqualTo(CodeLevel.SECTION);
        assertThat(CodeLevel.SECTION.next()).isEqualTo(CodeLevel.ITEM);
        assertThat(CodeLevel.ITEM.next()).isEqualTo(CodeLevel.ITEM);
    }

    @ParameterizedTest
    @EnumSource
    void aUnitOfMoneyIsFoundByItsName(MoneyUnit unit) {
        assertThat(MoneyUnit.ofLabel(unit.label())).contains(unit);
    }

    @ParameterizedTest
    @CsvSource({"YUAN, 元, 100", "THOUSAND_YUAN, 千元, 100000", "TEN_THOUSAND_YUAN, 万元, 1000000",
            "HUNDRED_MILLION_YUAN, 亿元, 10000000000"})
    void aUnitOfMoneyIsSoManyFen(MoneyUnit unit, String label, long fen) {
        assertThat(unit.label()).isEqualTo(label);
        assertThat(unit.fen()).isEqualTo(fen);
    }

    @Test
    void anUnknownNameIsNoUnitOfMoneyAndNoStage() {
        assertThat(MoneyUnit.ofLabel("美元")).isEmpty();
        assertThat(Stage.ofLabel("三上")).isEmpty();
    }
}
