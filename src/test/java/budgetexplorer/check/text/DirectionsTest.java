package budgetexplorer.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DirectionsTest {
    @Test
    void aChangeAndItsRateGoTheSameWay() {
        var budget = AuditedTexts.made("""
                十、政府采购预算情况说明
                2026年政府采购预算90.00万元，同比减少10.00万元，同比增长10.00%。""");

        assertThat(AuditedTexts.found("text.direction", budget)).containsExactly("FAIL 十 政府采购预算 · 增减率");
    }

    @Test
    void whatIsUnchangedHasNoChange() {
        var budget = AuditedTexts.made("""
                十、政府采购预算情况说明
                2026年政府采购预算90.00万元，同比减少10.00万元，与上年持平。""");

        assertThat(AuditedTexts.found("text.direction", budget)).containsExactly("FAIL 十 政府采购预算 · 增减额");
    }

    @Test
    void aReasonIsOneOfTheDirectionTold() {
        var budget = AuditedTexts.made("""
                十、政府采购预算情况说明
                2026年政府采购预算90.00万元，同比减少10.00万元，同比下降10.00%，增加的主要原因是：压减开支。""");

        assertThat(AuditedTexts.found("text.direction", budget)).containsExactly("PASS 十 政府采购预算 · 增减率",
                "FAIL 十 政府采购预算 · 原因");
    }
}
