package budgetexplorer.check;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.MadeUp;
import budgetexplorer.model.table.TableKind;
import org.junit.jupiter.api.Test;

class StructureMakesTheTotalTest {
    private static final Rule RULE = new StructureMakesTheTotal();

    @Test
    void everyStatedLineIsJudged() {
        assertThat(Audited.outcomes(RULE, Audited.budget(MadeUp.table(TableKind.EXPENDITURE, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL | BASIC | PROJECT
                TOTAL | 合计 | | | 10.00 | 4.00 | 6.00
                UNIT | | 701001 | 园林局本级 | 10.01 | 4.00 | 6.00
                ITEM | 2120101 | | 行政运行 | 11.00 | 4.00 | 6.00
                ITEM | 2120102 | | 一般行政管理事务 | 5.00 | | 4.00""")))).containsExactly("/ PASS",
                "/701001 ROUNDING", "/701001/212/21201/2120101 FAIL", "/701001/212/21201/2120102 UNCHECKED");
    }

    @Test
    void whatIsCarriedForwardBelongsToTheTotal() {
        assertThat(Audited.outcomes(RULE, Audited.budget(MadeUp.table(TableKind.EXPENDITURE, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL | BASIC | PROJECT | CARRIED_FORWARD
                TOTAL | 合计 | | | 12.00 | 4.00 | 6.00 | 2.00""")))).containsExactly("/ PASS");
    }
}
