package budgetexplorer.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SumsOfAmountsTest {
    @Test
    void aTotalIsTheSumOfItsListedParts() {
        var budget = AuditedTexts.made("""
                十、政府采购预算情况说明
                2026年政府采购预算100.00万元。其中：政府集中采购预算40.00万元；分散采购预算61.00万元。
                按政府采购项目类型划分，其中：货物类采购预算30.00万元，服务类采购预算70.00万元。""");

        assertThat(AuditedTexts.found("text.sum", budget)).containsExactly("FAIL 十 政府采购预算",
                "PASS 十 政府采购预算");
    }

    @Test
    void aListOfFundsMayLeaveSomethingOut() {
        var budget = AuditedTexts.made("""
                十、政府采购预算情况说明
                2026年政府采购预算100.00万元。
                按政府采购资金来源划分，其中：一般公共预算安排采购支出预算90.00万元。""");

        assertThat(AuditedTexts.found("text.sum", budget)).containsExactly("WARNING 十 政府采购预算");
    }
}
