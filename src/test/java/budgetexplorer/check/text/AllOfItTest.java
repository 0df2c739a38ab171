package budgetexplorer.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.MadeUp;
import budgetexplorer.model.table.TableKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AllOfItTest {
    @Test
    void whatIsAllProjectHasNoBasicExpenditure() {
        var budget = AuditedTexts.of(MadeUp.budget(MadeUp.table(TableKind.GENERAL, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL | BASIC | OPERATING | PROJECT
                TOTAL | | | 合计 | 100.00 | 60.00 | 9.00 | 40.00
                UNIT | | 701001 | 某市园林局 | 80.00 | 50.00 | 6.00 | 30.00
                ITEM | 2010301 | | 行政运行 | 50.00 | 50.00 | 5.00 | 0.00
                ITEM | 2010302 | | 一般行政管理事务 | 30.00 | 0.00 | 0.00 | 30.00
                UNIT | | 701002 | 公园管理处 | 20.00 | 10.00 | 3.00 | 10.00
                ITEM | 2010350 | | 事业运行 | 20.00 | 10.00 | 3.00 | 10.00""")), """
                五、一般公共预算支出情况说明
                （一）一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）支出50.00万元，全部为基本支出。
                （二）一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）事业运行（项）支出20.00万元，全部为项目支出。""".lines().toList(),
                (code, _) -> Optional.of(code.digits().length() == 3 ? "一般公共服务支出" : "政府办公厅（室）及相关机构事务"));

        assertThat(AuditedTexts.found("text.allOfIt", budget)).containsExactly("PASS 五（一） 行政运行",
                "FAIL 五（二） 事业运行");
    }
}
