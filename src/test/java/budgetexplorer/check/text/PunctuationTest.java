package budgetexplorer.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.check.Auditor;
import org.junit.jupiter.api.Test;

class PunctuationTest {
    @Test
    void doubledAndLonePunctuationIsTold() {
        var budget = AuditedTexts.made("""
                十、政府采购预算情况说明
                2026年政府采购预算10.00万元。。其中（货物类采购预算10.00万元。""");

        assertThat(Auditor.audit(budget).findings()).filteredOn(finding -> finding.rule().equals("text.punctuation"))
                .extracting(finding -> finding.said().arguments().getFirst().toString())
                .containsExactly("Words[text=。。]", "Words[text=（]");
    }

    @Test
    void whatIsInOrderIsNot() {
        var budget = AuditedTexts.made("""
                十、政府采购预算情况说明
                1）2026年“政府采购”预算10.00万元（含货物）。
                货物：“甲”、“乙”。""");

        assertThat(AuditedTexts.found("text.punctuation", budget)).isEmpty();
    }
}
