package budgetexplorer.check;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.MadeUp;
import budgetexplorer.model.table.TableKind;
import org.junit.jupiter.api.Test;

class PersonnelAndOperatingMakeBasicTest {
    private static final Rule RULE = new PersonnelAndOperatingMakeBasic();

    @Test
    void everyStatedLineIsJudged() {
        assertThat(Audited.outcomes(RULE, Audited.budget(MadeUp.table(TableKind.GENERAL, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL | BASIC | PERSONNEL | OPERATING | PROJECT
                TOTAL | 合计 | | | 10.00 | 10.00 | 7.00 | 3.00 | 0.00
                UNIT | | 701001 | 园林局本级 | 10.00 | 10.00 | 7.00 | 2.99 | 0.00
                ITEM | 2120101 | | 行政运行 | 10.00 | 10.00 | 7.00 | 2.00 | 0.00""")))).containsExactly("/ PASS",
                "/701001 ROUNDING", "/701001/212/21201/2120101 FAIL");
    }

    @Test
    void aBasicExpenditureThatIsNotTakenApartIsUnchecked() {
        assertThat(Audited.outcomes(RULE, Audited.budget(MadeUp.table(TableKind.EXPENDITURE, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL | BASIC | PROJECT
                TOTAL | 合计 | | | 10.00 | 4.00 | 6.00""")))).containsExactly("/ UNCHECKED");
    }
}
