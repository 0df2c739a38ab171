package budgetexplorer.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.check.Auditor;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {
    @Test
    void placesLeftInAreTold() {
        var budget = AuditedTexts.made("""
                十、政府采购预算情况说明
                2026年政府采购预算××万元，同比增加XX万元，同比增长%。""");

        assertThat(Auditor.audit(budget).findings()).filteredOn(finding -> finding.rule().equals("text.placeholder"))
                .extracting(finding -> finding.said().arguments().getFirst().toString())
                .containsExactly("Words[text=××]", "Words[text=XX]", "Words[text=增长%]");
    }
}
