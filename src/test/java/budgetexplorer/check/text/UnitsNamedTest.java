package budgetexplorer.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.MadeUp;
import budgetexplorer.model.table.TableKind;
import org.junit.jupiter.api.Test;

class UnitsNamedTest {
    @Test
    void theUnitsAreThoseOfTheTables() {
        var budget = AuditedTexts.made("""
                二、机构设置情况
                1. 全额拨款事业单位1个，苗圃管理处。
                八、政府性基金预算支出情况说明
                2026年我部门无政府性基金预算支出安排。""",
                MadeUp.table(TableKind.GENERAL, """
                        ITEM_CODE | UNIT_CODE | NAME | TOTAL | BASIC | OPERATING | PROJECT
                        TOTAL | | | 合计 | 100.00 | 60.00 | 9.00 | 40.00
                        UNIT | | 701001 | 某市园林局 | 80.00 | 50.00 | 6.00 | 30.00
                        ITEM | 2010301 | | 行政运行 | 50.00 | 50.00 | 5.00 | 0.00
                        ITEM | 2010302 | | 一般行政管理事务 | 30.00 | 0.00 | 0.00 | 30.00
                        UNIT | | 701002 | 公园管理处 | 20.00 | 10.00 | 3.00 | 10.00
                        ITEM | 2010350 | | 事业运行 | 20.00 | 10.00 | 3.00 | 10.00"""));

        assertThat(AuditedTexts.found("text.units", budget)).containsExactly("WARNING 机构设置1 苗圃管理处",
                "FAIL 机构设置1 所属单位");
    }
}
