package budgetexplorer.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ZeroChangesTest {
    @Test
    void aChangeOfNothingIsTold() {
        var budget = AuditedTexts.made("""
                十、政府采购预算情况说明
                2026年政府采购预算10.00万元，同比增加0.00万元，同比增长0.00%。""");

        assertThat(AuditedTexts.found("text.zeroChange", budget)).containsExactly("WARNING 十 政府采购预算 · 增减额");
    }
}
