package budgetexplorer.check.code;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.check.Audited;
import budgetexplorer.model.MadeUp;
import budgetexplorer.model.table.TableKind;
import org.junit.jupiter.api.Test;

class SameNameTest {
    @Test
    void allTablesCallACodeTheSame() {
        var budget = Audited.budget(MadeUp.table(TableKind.EXPENDITURE, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL
                UNIT | | 701001 | 园林局（本级） | 2.00
                ITEM | 2120101 | | 行政运行 | 1.00
                ITEM | 2120199 | | 其他城乡社区管理事务支出 | 1.00"""), MadeUp.table(TableKind.GENERAL, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL
                UNIT | | 701001 | 园林局(本级) | 2.00
                ITEM | 2120101 | | 行政运行 | 1.00
                ITEM | 2120199 | | 其他城乡社区事务支出 | 1.00"""));

        assertThat(Audited.outcomes("name.same", budget)).containsExactly("701001 2120101 行政运行 · NAME PASS",
                "701001 2120199 其他城乡社区事务支出 · NAME WARNING", "701001 园林局（本级） · NAME PASS");
    }
}
