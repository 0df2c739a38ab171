package budgetexplorer.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.MadeUp;
import budgetexplorer.model.table.TableKind;
import org.junit.jupiter.api.Test;

class OperatingCostsTest {
    @Test
    void theyAreAtMostWhatTheUnitsHave() {
        var budget = AuditedTexts.made("""
                二、机构设置情况
                （二）所属下级单位
                1. 行政单位1个，某市园林局；
                2. 全额拨款事业单位1个，公园管理处。
                十三、其他重要事项情况说明
                （一）机关运行经费安排情况说明
                2026年机关运行经费预算6.50万元。""",
                MadeUp.table(TableKind.GENERAL, """
                        ITEM_CODE | UNIT_CODE | NAME | TOTAL | BASIC | OPERATING | PROJECT
                        TOTAL | | | 合计 | 100.00 | 60.00 | 9.00 | 40.00
                        UNIT | | 701001 | 某市园林局 | 80.00 | 50.00 | 6.00 | 30.00
                        ITEM | 2010301 | | 行政运行 | 50.00 | 50.00 | 5.00 | 0.00
                        ITEM | 2010302 | | 一般行政管理事务 | 30.00 | 0.00 | 0.00 | 30.00
                        UNIT | | 701002 | 公园管理处 | 20.00 | 10.00 | 3.00 | 10.00
                        ITEM | 2010350 | | 事业运行 | 20.00 | 10.00 | 3.00 | 10.00"""));

        assertThat(AuditedTexts.found("text.operating", budget)).containsExactly("FAIL 十三（一） 机关运行经费预算");
    }

    @Test
    void theyMayBeThoseOfTheAdministrationAlone() {
        var budget = AuditedTexts.made("""
                二、机构设置情况
                （二）所属下级单位
                1. 行政单位1个，某市园林局；
                2. 全额拨款事业单位1个，公园管理处。
                十三、其他重要事项情况说明
                （一）机关运行经费安排情况说明
                2026年机关运行经费预算5.00万元。""",
                MadeUp.table(TableKind.GENERAL, """
                        ITEM_CODE | UNIT_CODE | NAME | TOTAL | BASIC | OPERATING | PROJECT
                        TOTAL | | | 合计 | 100.00 | 60.00 | 9.00 | 40.00
                        UNIT | | 701001 | 某市园林局 | 80.00 | 50.00 | 6.00 | 30.00
                        ITEM | 2010301 | | 行政运行 | 50.00 | 50.00 | 5.00 | 0.00
                        ITEM | 2010302 | | 一般行政管理事务 | 30.00 | 0.00 | 0.00 | 30.00
                        UNIT | | 701002 | 公园管理处 | 20.00 | 10.00 | 3.00 | 10.00
                        ITEM | 2010350 | | 事业运行 | 20.00 | 10.00 | 3.00 | 10.00"""));

        assertThat(AuditedTexts.found("text.operating", budget)).containsExactly("PASS 十三（一） 机关运行经费预算");
    }

    @Test
    void whatTheyAreThenSomebodyShouldSee() {
        var budget = AuditedTexts.made("""
                二、机构设置情况
                （二）所属下级单位
                1. 行政单位1个，某市园林局；
                2. 全额拨款事业单位1个，公园管理处。
                十三、其他重要事项情况说明
                （一）机关运行经费安排情况说明
                2026年机关运行经费预算4.00万元。""",
                MadeUp.table(TableKind.GENERAL, """
                        ITEM_CODE | UNIT_CODE | NAME | TOTAL | BASIC | OPERATING | PROJECT
                        TOTAL | | | 合计 | 100.00 | 60.00 | 9.00 | 40.00
                        UNIT | | 701001 | 某市园林局 | 80.00 | 50.00 | 6.00 | 30.00
                        ITEM | 2010301 | | 行政运行 | 50.00 | 50.00 | 5.00 | 0.00
                        ITEM | 2010302 | | 一般行政管理事务 | 30.00 | 0.00 | 0.00 | 30.00
                        UNIT | | 701002 | 公园管理处 | 20.00 | 10.00 | 3.00 | 10.00
                        ITEM | 2010350 | | 事业运行 | 20.00 | 10.00 | 3.00 | 10.00"""));

        assertThat(AuditedTexts.found("text.operating", budget)).containsExactly("WARNING 十三（一） 机关运行经费预算");
    }

    @Test
    void ofUnknownUnitsAllCount() {
        var budget = AuditedTexts.made("""
                十三、其他重要事项情况说明
                （一）机关运行经费安排情况说明
                2026年机关运行经费预算9.00万元。""",
                MadeUp.table(TableKind.GENERAL, """
                        ITEM_CODE | UNIT_CODE | NAME | TOTAL | BASIC | OPERATING | PROJECT
                        TOTAL | | | 合计 | 100.00 | 60.00 | 9.00 | 40.00
                        UNIT | | 701001 | 某市园林局 | 80.00 | 50.00 | 6.00 | 30.00
                        ITEM | 2010301 | | 行政运行 | 50.00 | 50.00 | 5.00 | 0.00
                        ITEM | 2010302 | | 一般行政管理事务 | 30.00 | 0.00 | 0.00 | 30.00
                        UNIT | | 701002 | 公园管理处 | 20.00 | 10.00 | 3.00 | 10.00
                        ITEM | 2010350 | | 事业运行 | 20.00 | 10.00 | 3.00 | 10.00"""));

        assertThat(AuditedTexts.found("text.operating", budget)).containsExactly("PASS 十三（一） 机关运行经费预算");
    }
}
