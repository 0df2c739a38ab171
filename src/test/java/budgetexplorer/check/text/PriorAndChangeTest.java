package budgetexplorer.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PriorAndChangeTest {
    @Test
    void aChangeIsTheAmountLessThatOfTheYearBefore() {
        var budget = AuditedTexts.made("""
                七、一般公共预算“三公”经费支出情况说明
                2026年部门一般公共预算安排的“三公”经费支出预算12.00万元，比2025年预算10.00万元，同比增加2.00万元，同比增长20.00%。""");

        assertThat(AuditedTexts.found("text.change", budget)).containsExactly("PASS 七 部门一般公共预算安排的“三公”经费支出预算 · 增减额");
    }

    @Test
    void theRateTellsWhichOfThemIsWrong() {
        var budget = AuditedTexts.made("""
                七、一般公共预算“三公”经费支出情况说明
                2026年部门一般公共预算安排的“三公”经费支出预算12.00万元，比2025年预算19.00万元，同比增加2.00万元，同比增长20.00%。""");

        assertThat(AuditedTexts.found("text.change", budget)).containsExactly("FAIL 七 部门一般公共预算安排的“三公”经费支出预算 · 上年数");
    }
}
