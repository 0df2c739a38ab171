package budgetexplorer.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SumsOfChangesTest {
    @Test
    void theChangesOfAllPartsMakeThatOfTheWhole() {
        var budget = AuditedTexts.made("""
                十、政府采购预算情况说明
                2026年政府采购预算100.00万元，同比增加10.00万元，同比增长11.11%。其中：政府集中采购预算40.00万元，同比增加5.00万元；分散采购预算60.00万元，同比增加6.00万元。""");

        assertThat(AuditedTexts.found("text.changes", budget)).containsExactly("FAIL 十 政府采购预算 · 增减额");
    }

    @Test
    void somethingMayHaveVanishedFromAListThatDiffersFromYearToYear() {
        var budget = AuditedTexts.made("""
                三、部门支出总体情况说明
                2026年部门支出总预算100.00万元，同比减少10.00万元，同比下降9.09%。
                （一）按支出功能分类科目划分，其中：
                1. 教育支出60.00万元，同比减少2.00万元，同比下降3.23%。
                2. 城乡社区支出40.00万元，同比减少3.00万元，同比下降6.98%。""");

        assertThat(AuditedTexts.found("text.changes", budget)).containsExactly("WARNING 三 部门支出总预算 · 增减额");
    }

    /// 10.00 less 7.00 and 30.00 less 26.00 make 7.00, whose amounts were all rounded: 40.01 less 33.00.
    @Test
    void bothYearsAmountsWereRounded() {
        var budget = AuditedTexts.made("""
                十、政府采购预算情况说明
                2026年政府采购预算40.01万元，同比增加7.02万元，同比增长21.28%。其中：政府集中采购预算10.00万元，同比增加3.00万元；分散采购预算30.00万元，同比增加4.00万元。""");

        assertThat(AuditedTexts.found("text.changes", budget)).containsExactly("ROUNDING 十 政府采购预算 · 增减额");
    }
}
