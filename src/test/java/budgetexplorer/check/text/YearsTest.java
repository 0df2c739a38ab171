package budgetexplorer.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YearsTest {
    @Test
    void lastYearsYearIsToldWhereItWasLeftIn() {
        var budget = AuditedTexts.made("""
                第二部分 701某市园林局2025年部门预算情况说明
                十、政府采购预算情况说明
                2025年政府采购预算10.00万元，比2025年预算9.00万元，增加的原因是：2023年部门立项。""");

        assertThat(AuditedTexts.found("text.year", budget)).containsExactly("FAIL “第二部分 701某市园林局2025年部门预算情况说明”",
                "FAIL 十 “2025年政府采购预算10.00万元，比2025年预算9.00万元，增加的原因是…”",
                "PASS 十 “2025年政府采购预算10.00万元，比2025年预算9.00万元，增加的原因是…”");
    }
}
