package budgetexplorer.check.table.balance;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.check.table.Found;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.TableKind;
import org.junit.jupiter.api.Test;

class BalanceRulesTest {
    private static BudgetTable balance(String general, String local, String ofYear, String left, String total,
            String expense) {
        return Found.table(TableKind.BALANCE, """
                INCOME_NAME | INCOME | EXPENSE_NAME | EXPENSE
                LINE | 一、一般公共预算拨款 | %s | 一、科学技术支出 | 4.00
                LINE | （一）上级补助 | 1.00 | 二、住房保障支出 | 5.00
                LINE | （二）本级 | %s | |
                LINE | 二、单位资金 | 2.00 | |
                LINE | 本年收入合计 | %s | 本年支出合计 | 9.00
                LINE | 上年结转结余 | %s | 结转下年支出 | 1.00
                LINE | 收入总计 | %s | 支出总计 | %s""".formatted(general, local, ofYear, left, total, expense));
    }

    @Test
    void aRightBalancePasses() {
        BudgetTable table = balance("5.00", "4.00", "7.00", "3.00", "10.00", "10.00");

        assertThat(Found.passes("balance.outline", table)).isEqualTo(1);
        assertThat(Found.passes("balance.year", table)).isEqualTo(2);
        assertThat(Found.passes("balance.total", table)).isEqualTo(2);
        assertThat(Found.passes("balance.sides", table)).isEqualTo(1);
    }

    @Test
    void aLineIsTheSumOfThoseNumberedBelowIt() {
        assertThat(Found.by("balance.outline", balance("5.00", "3.00", "7.00", "3.00", "10.00", "10.00")))
                .containsExactly("FAIL 一、一般公共预算拨款");
    }

    @Test
    void theYearIsTheSumOfItsLines() {
        assertThat(Found.by("balance.year", balance("5.00", "4.00", "8.00", "2.00", "10.00", "10.00")))
                .containsExactly("FAIL 二、单位资金");
    }

    @Test
    void theTotalHasWhatWasLeftFromLastYear() {
        assertThat(Found.by("balance.total", balance("5.00", "4.00", "7.00", "4.00", "10.00", "10.00")))
                .containsExactly("FAIL 上年结转结余");
    }

    @Test
    void bothSidesAreTheSame() {
        assertThat(Found.by("balance.sides", balance("5.00", "4.00", "7.00", "3.00", "10.00", "11.00")))
                .containsExactly("FAIL 支出总计");
    }

    @Test
    void theYearOfTableFourIsALineWithANumber() {
        assertThat(Found.by("balance.total", Found.table(TableKind.APPROPRIATION_BALANCE, """
                INCOME_NAME | INCOME | EXPENSE_NAME | EXPENSE
                LINE | 一、本年收入 | 5.00 | 一、本年支出 | 6.00
                LINE | （一）一般公共预算 | 5.00 | （一）科学技术支出 | 6.00
                LINE | 二、上年结转结余 | 1.00 | 二、结转下年支出 | 1.00
                LINE | 收入总计 | 6.00 | 支出总计 | 6.00"""))).containsExactly("FAIL 二、结转下年支出");
    }

    @Test
    void nobodyKnowsWhatLinesWithoutANumberAddTo() {
        assertThat(Found.by("balance.year", Found.table(TableKind.BALANCE, """
                INCOME_NAME | INCOME | EXPENSE_NAME | EXPENSE
                LINE | 一、一般公共预算拨款 | 5.00 | |
                LINE | 经费拨款 | 3.00 | |
                LINE | 本年收入合计 | 7.00 | |"""))).containsExactly("UNCHECKED 本年收入合计");
    }

    @Test
    void whatIsOneOfSeveralIsNoMoreThanAll() {
        assertThat(Found.by("balance.outline", Found.table(TableKind.BALANCE, """
                INCOME_NAME | INCOME | EXPENSE_NAME | EXPENSE
                LINE | 一、一般公共预算拨款 | 5.00 | 一、科学技术支出 | 2.00
                LINE | （一）其中：上级补助 | 3.00 | （一）其中：项目支出 | 3.00"""))).containsExactly("FAIL 一、科学技术支出");
    }
}
