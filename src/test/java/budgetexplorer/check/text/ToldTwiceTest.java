package budgetexplorer.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToldTwiceTest {
    @Test
    void theTotalsOfThreeSectionsAreToldAlike() {
        var budget = AuditedTexts.made("""
                一、部门收支总体情况说明
                2026年部门收支总预算100.00万元，同比减少5.00万元，同比下降4.76%。
                二、部门收入总体情况说明
                2026年部门收入总预算100.00万元，同比减少5.00万元，同比下降4.67%。""");

        assertThat(AuditedTexts.found("text.repeated", budget)).containsExactly("PASS 一 部门收支总预算",
                "PASS 一 部门收支总预算 · 增减额",
                "FAIL 二 部门收入总预算 · 增减率");
    }
}
