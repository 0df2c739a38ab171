package budgetexplorer.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.MadeUp;
import budgetexplorer.model.table.TableKind;
import org.junit.jupiter.api.Test;

class AmountsInTablesTest {
    @Test
    void anAmountIsThatOfItsCell() {
        var budget = AuditedTexts.made("""
                三、部门支出总体情况说明
                2026年部门支出总预算100.00万元，基本支出预算60.01万元，项目支出预算45.00万元。""",
                MadeUp.table(TableKind.EXPENDITURE, """
                        ITEM_CODE | UNIT_CODE | NAME | TOTAL | BASIC | PROJECT
                        TOTAL | | | 合计 | 100.00 | 60.00 | 40.00
                        UNIT | | 701001 | 某市园林局 | 100.00 | 60.00 | 40.00
                        ITEM | 2120501 | | 城乡社区环境卫生 | 100.00 | 60.00 | 40.00"""));

        assertThat(AuditedTexts.found("text.amount", budget)).containsExactly("PASS 三 部门支出总预算",
                "ROUNDING 三 基本支出预算",
                "FAIL 三 项目支出预算");
    }

    @Test
    void aMissingTableIsNotToldForEveryAmount() {
        var budget = AuditedTexts.made("""
                三、部门支出总体情况说明
                2026年部门支出总预算100.00万元。""");

        assertThat(AuditedTexts.found("text.amount", budget)).isEmpty();
    }
}
