package budgetexplorer.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangeAndRateTest {
    @Test
    void aRateIsItsChangeOfTheYearBefore() {
        var budget = AuditedTexts
                .made("""
                        十、政府采购预算情况说明
                        2026年政府采购预算110.00万元，同比增加10.00万元，同比增长10.00%。其中：政府集中采购预算50.00万元，同比减少10.00万元，同比下降61.67%；分散采购预算60.00万元，同比增加20.00万元，同比增长50.01%。""");

        assertThat(AuditedTexts.found("text.rate", budget)).containsExactly("PASS 十 政府采购预算 · 增减率",
                "FAIL 十 政府集中采购预算 · 增减率",
                "ROUNDING 十 分散采购预算 · 增减率");
    }

    @Test
    void aRateOfNothingIsToldFromAWrongOne() {
        var budget = AuditedTexts.made("""
                十、政府采购预算情况说明
                2026年政府采购预算10.00万元，同比增加10.00万元，同比增长100.00%。""");

        assertThat(AuditedTexts.found("text.rate", budget)).containsExactly("WARNING 十 政府采购预算 · 增减率");
    }

    @Test
    void aRateAloneCannotBeChecked() {
        var budget = AuditedTexts.made("""
                十、政府采购预算情况说明
                2026年政府采购预算10.00万元，同比增长100.00%。""");

        assertThat(AuditedTexts.found("text.rate", budget)).containsExactly("UNCHECKED 十 政府采购预算 · 增减率");
    }
}
