package budgetexplorer.check.code;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.check.Audited;
import budgetexplorer.model.MadeUp;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.TableKind;
import org.junit.jupiter.api.Test;

class SameItemsTest {
    private static final BudgetTable ALL = MadeUp.table(TableKind.EXPENDITURE, """
            ITEM_CODE | UNIT_CODE | NAME | TOTAL
            UNIT | | 701001 | 园林局本级 | 3.00
            ITEM | 2120101 | | 行政运行 | 1.00
            ITEM | 2120199 | | 其他支出 | 2.00""");
    private static final BudgetTable GENERAL = MadeUp.table(TableKind.GENERAL, """
            ITEM_CODE | UNIT_CODE | NAME | TOTAL
            UNIT | | 701001 | 园林局本级 | 1.00
            ITEM | 2120101 | | 行政运行 | 1.00
            ITEM | 2120301 | | 小城镇基础设施建设 | 1.00""");

    private static BudgetTable income(String unitFunds) {
        return MadeUp.table(TableKind.INCOME, """
                UNIT_CODE | NAME | TOTAL | GENERAL | UNIT_FUNDS
                UNIT | 701001 | 园林局本级 | 3.00 | 1.00 | %s""".formatted(unitFunds));
    }

    @Test
    void whatAFundPaysForStandsInTable3AndTheOtherWayRound() {
        assertThat(Audited.outcomes("items.same", Audited.budget(income("0.00"), ALL, GENERAL))).containsExactly(
                "701001 2120101 行政运行 · ITEM_CODE PASS", "701001 2120301 小城镇基础设施建设 · ITEM_CODE FAIL",
                "701001 2120199 其他支出 · ITEM_CODE FAIL");
    }

    @Test
    void whatTheUnitsOwnFundsPayForStandsInTable3Alone() {
        assertThat(Audited.outcomes("items.same", Audited.budget(income("2.00"), ALL, GENERAL))).containsExactly(
                "701001 2120101 行政运行 · ITEM_CODE PASS", "701001 2120301 小城镇基础设施建设 · ITEM_CODE FAIL");
    }
}
