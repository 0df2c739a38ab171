package budgetexplorer.check.code;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.check.Audited;
import budgetexplorer.model.Department;
import budgetexplorer.model.MadeUp;
import budgetexplorer.model.table.TableKind;
import org.junit.jupiter.api.Test;

class UnitUnderDepartmentTest {
    @Test
    void unitsBelongToTheirDepartment() {
        var budget = Audited.budget(MadeUp.table(TableKind.INCOME, """
                UNIT_CODE | NAME | TOTAL
                DEPARTMENT | 702 | 别的局 | 1.00
                UNIT | 701001 | 园林局本级 | 1.00
                UNIT | 710002 | 别的单位 | 1.00"""));

        assertThat(Audited.outcomes("code.unit", budget)).containsExactly("702 别的局 · UNIT_CODE FAIL",
                "701001 园林局本级 · UNIT_CODE PASS", "710002 别的单位 · UNIT_CODE FAIL");
    }

    /// Each county counts its departments alike, so who imports those of several puts the county's code before.
    @Test
    void theCodeOfItsCountyMayStandBeforeADepartments() {
        var budget = Audited.budget(new Department("450221701", "园林局"), MadeUp.table(TableKind.INCOME, """
                UNIT_CODE | NAME | TOTAL
                DEPARTMENT | 701 | 园林局 | 1.00
                UNIT | 701001 | 园林局本级 | 1.00
                UNIT | 450221701002 | 园林站 | 1.00
                UNIT | 702002 | 别的单位 | 1.00"""));

        assertThat(Audited.outcomes("code.unit", budget)).containsExactly("701 园林局 · UNIT_CODE PASS",
                "701001 园林局本级 · UNIT_CODE PASS", "450221701002 园林站 · UNIT_CODE PASS",
                "702002 别的单位 · UNIT_CODE FAIL");
    }

    @Test
    void noOtherEndOfACodeStandsForTheDepartment() {
        var budget = Audited.budget(new Department("405001", "园林局"), MadeUp.table(TableKind.INCOME, """
                UNIT_CODE | NAME | TOTAL
                UNIT | 405001002 | 园林站 | 1.00
                UNIT | 001002 | 别的单位 | 1.00"""));

        assertThat(Audited.outcomes("code.unit", budget)).containsExactly("405001002 园林站 · UNIT_CODE PASS",
                "001002 别的单位 · UNIT_CODE FAIL");
    }
}
