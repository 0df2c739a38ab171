package budgetexplorer.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.MadeUp;
import budgetexplorer.model.table.TableKind;
import org.junit.jupiter.api.Test;

class SharesOfTablesTest {
    @Test
    void aShareIsThePartOfTheWhole() {
        var budget = AuditedTexts.made("""
                三、部门支出总体情况说明
                2026年部门支出总预算100.00万元，基本支出预算60.00万元，占支出总预算60.00%。项目支出预算40.00万元，占支出总预算41.00%。""",
                MadeUp.table(TableKind.EXPENDITURE, """
                        ITEM_CODE | UNIT_CODE | NAME | TOTAL | BASIC | PROJECT
                        TOTAL | | | 合计 | 100.00 | 60.00 | 40.00
                        UNIT | | 701001 | 某市园林局 | 100.00 | 60.00 | 40.00
                        ITEM | 2120501 | | 城乡社区环境卫生 | 100.00 | 60.00 | 40.00"""));

        assertThat(AuditedTexts.found("text.share", budget)).containsExactly("PASS 三 基本支出预算 · 占比",
                "FAIL 三 项目支出预算 · 占比");
    }
}
