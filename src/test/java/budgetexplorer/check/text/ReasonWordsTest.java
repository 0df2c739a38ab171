package budgetexplorer.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReasonWordsTest {
    @Test
    void aRiseIsNotExplainedByWhatFell() {
        var budget = AuditedTexts.made("""
                十、政府采购预算情况说明
                2026年政府采购预算90.00万元，同比增加10.00万元，同比增长12.50%，增加的主要原因是：项目资金减少。""");

        assertThat(AuditedTexts.found("text.reason", budget)).containsExactly("WARNING 十 政府采购预算 · 原因");
    }

    @Test
    void whatFellTheYearBeforeMayExplainARise() {
        var budget = AuditedTexts.made("""
                十、政府采购预算情况说明
                2026年政府采购预算90.00万元，同比增加10.00万元，同比增长12.50%，增加的主要原因是：上年压减较多。""");

        assertThat(AuditedTexts.found("text.reason", budget)).containsExactly("PASS 十 政府采购预算 · 原因");
    }
}
