package budgetexplorer.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.MadeUp;
import budgetexplorer.model.table.TableKind;
import org.junit.jupiter.api.Test;

class CountsInTablesTest {
    @Test
    void aCountIsThatOfTheTable() {
        var budget = AuditedTexts.made("""
                三、部门支出总体情况说明
                2026年部门支出总预算100.00万元。
                （一）按支出功能分类科目划分，共分为2类，其中：
                1. 城乡社区支出100.00万元。""",
                MadeUp.table(TableKind.EXPENDITURE, """
                        ITEM_CODE | UNIT_CODE | NAME | TOTAL | BASIC | PROJECT
                        TOTAL | | | 合计 | 100.00 | 60.00 | 40.00
                        UNIT | | 701001 | 某市园林局 | 100.00 | 60.00 | 40.00
                        ITEM | 2120501 | | 城乡社区环境卫生 | 100.00 | 60.00 | 40.00"""));

        assertThat(AuditedTexts.found("text.count", budget)).containsExactly("FAIL 三（一） 支出功能分类");
    }
}
