package budgetexplorer.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceEndsTest {
    @Test
    void aSentenceHasAnEnd() {
        var budget = AuditedTexts.made("""
                十、政府采购预算情况说明
                2026年政府采购预算10.00万元，其中货物类采购预算10.00万元""");

        assertThat(AuditedTexts.found("text.ending", budget))
                .containsExactly("WARNING 十 “2026年政府采购预算10.00万元，其中货物类采购预算10.00万元”");
    }
}
