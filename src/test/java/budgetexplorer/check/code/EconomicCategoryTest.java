package budgetexplorer.check.code;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.check.Audited;
import budgetexplorer.model.MadeUp;
import budgetexplorer.model.table.TableKind;
import org.junit.jupiter.api.Test;

class EconomicCategoryTest {
    @Test
    void aSectionStandsBelowItsCategory() {
        var budget = Audited.budget(MadeUp.table(TableKind.GENERAL_BASIC, """
                ECONOMIC_CODE | NAME | TOTAL
                ITEM | 301 | 工资福利支出 | 1.00
                ITEM | 30101 | 基本工资 | 1.00
                ITEM | 30201 | 办公费 | 1.00"""));

        assertThat(Audited.outcomes("code.economy", budget)).containsExactly("30101 基本工资 · ECONOMIC_CODE PASS",
                "30201 办公费 · ECONOMIC_CODE FAIL");
    }

    @Test
    void aTableOfSectionsAloneIsNotJudged() {
        var budget = Audited.budget(MadeUp.table(TableKind.GENERAL_BASIC, """
                ECONOMIC_CODE | NAME | TOTAL
                ITEM | 30201 | 办公费 | 1.00"""));

        assertThat(Audited.outcomes("code.economy", budget)).isEmpty();
    }
}
