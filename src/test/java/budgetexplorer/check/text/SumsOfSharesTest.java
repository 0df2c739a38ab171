package budgetexplorer.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SumsOfSharesTest {
    @Test
    void theSharesOfAllPartsAreAHundred() {
        var budget = AuditedTexts.made("""
                三、部门支出总体情况说明
                2026年部门支出总预算100.00万元，基本支出预算60.00万元，占支出总预算60.00%。项目支出预算40.00万元，占支出总预算39.00%。""");

        assertThat(AuditedTexts.found("text.shares", budget)).containsExactly("FAIL 三 占比合计");
    }
}
