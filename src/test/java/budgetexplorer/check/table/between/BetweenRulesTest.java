package budgetexplorer.check.table.between;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.check.table.Found;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.TableKind;
import org.junit.jupiter.api.Test;

/// Rules between tables: each on two or three small tables that contradict each other, or lack something.
class BetweenRulesTest {
    private static final BudgetTable BALANCE = Found.table(TableKind.BALANCE, """
            INCOME_NAME | INCOME | EXPENSE_NAME | EXPENSE
            LINE | 一、一般公共预算拨款 | 7.00 | 一、科学技术支出 | 4.00
            LINE | 二、单位资金 | 2.00 | 二、住房保障支出 | 5.00
            LINE | 本年收入合计 | 9.00 | 本年支出合计 | 9.00
            LINE | 上年结转结余 | 0.00 | 结转下年支出 | 0.00
            LINE | 收入总计 | 9.00 | 支出总计 | 9.00""");

    @Test
    void tablesOneAndTwoHaveTheSameIncome() {
        BudgetTable income = Found.table(TableKind.INCOME, """
                UNIT_CODE | NAME | TOTAL | CURRENT | GENERAL | STATE_CAPITAL | UNIT_FUNDS | CARRY_OVER
                TOTAL | 合计 | | 9.00 | 9.00 | 6.00 | 3.00 | 3.00 | 0.00""");

        assertThat(Found.by("between.income", BALANCE, income)).contains("FAIL 一、一般公共预算拨款", "FAIL 二、单位资金",
                "UNCHECKED 合计 · STATE_CAPITAL");
        assertThat(Found.passes("between.income", BALANCE, income)).isEqualTo(3);
    }

    private static BudgetTable expenditure(String one, String other) {
        return Found.table(TableKind.EXPENDITURE, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL | BASIC | PROJECT | CARRIED_FORWARD
                TOTAL | 合计 | | | 9.00 | 9.00 | 0.00 | 0.00
                UNIT | | 701001 | 甲 | 9.00 | 9.00 | 0.00 | 0.00
                ITEM | %s | | 行政运行 | 4.00 | 4.00 | 0.00 | 0.00
                ITEM | %s | | 住房公积金 | 5.00 | 5.00 | 0.00 | 0.00""".formatted(one, other));
    }

    @Test
    void tablesOneAndThreeHaveTheSameExpenditureByCategory() {
        assertThat(Found.by("between.expenditure", BALANCE, expenditure("2060101", "2210201"))).isEmpty();
        assertThat(Found.by("between.expenditure", BALANCE, expenditure("2210203", "2060199")))
                .hasSize(2).allMatch(found -> found.startsWith("FAIL"));
    }

    @Test
    void aCategoryThatNobodyHasNamedIsNotChecked() {
        assertThat(Found.by("between.expenditure", BALANCE, expenditure("2060101", "2290201")))
                .containsExactlyInAnyOrder("UNCHECKED 229", "UNCHECKED 二、住房保障支出");
    }

    private static BudgetTable appropriations(String general, String housing) {
        return Found.table(TableKind.APPROPRIATION_BALANCE, """
                INCOME_NAME | INCOME | EXPENSE_NAME | EXPENSE
                LINE | 一、本年收入 | %1$s | 一、本年支出 | %1$s
                LINE | （一）一般公共预算 | %1$s | （一）科学技术支出 | 2.00
                LINE | 二、上年结转结余 | 0.00 | （二）住房保障支出 | %2$s
                LINE | 收入总计 | %1$s | 支出总计 | %1$s""".formatted(general, housing));
    }

    @Test
    void tableFourHasTheAppropriationsOfTableOneAndNoMoreExpenditure() {
        assertThat(Found.by("between.appropriation", BALANCE, appropriations("7.00", "5.00"))).isEmpty();
        assertThat(Found.by("between.appropriation", BALANCE, appropriations("8.00", "6.00")))
                .contains("FAIL 一、一般公共预算拨款", "FAIL 二、住房保障支出");
    }

    private static BudgetTable income(String one, String other) {
        return Found.table(TableKind.INCOME, """
                UNIT_CODE | NAME | TOTAL | GENERAL | UNIT_FUNDS | CARRY_OVER
                UNIT | 701001 | 甲 | %1$s | %1$s | 0.00 | 0.00
                UNIT | 701002 | 乙 | %2$s | 1.00 | %3$s | 0.00""".formatted(one, other,
                Integer.parseInt(other.substring(0, 1)) - 1 + ".00"));
    }

    private static BudgetTable general(TableKind kind, String one, String other) {
        return Found.table(kind, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL | BASIC | PROJECT
                UNIT | | 701001 | 甲 | %1$s | %1$s | 0.00
                ITEM | 2060101 | | 行政运行 | %1$s | %1$s | 0.00
                UNIT | | 701002 | 乙 | %2$s | %2$s | 0.00
                ITEM | 2060101 | | 行政运行 | %2$s | %2$s | 0.00""".formatted(one, other));
    }

    @Test
    void eachUnitsIncomeIsItsExpenditure() {
        assertThat(Found.by("between.units", income("4.00", "3.00"), general(TableKind.EXPENDITURE, "4.00", "2.00")))
                .containsExactly("FAIL 701002 乙 · TOTAL");
    }

    @Test
    void aUnitThatATableLacksIsNotChecked() {
        BudgetTable one = Found.table(TableKind.EXPENDITURE, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL
                UNIT | | 701001 | 甲 | 4.00""");

        assertThat(Found.by("between.units", income("4.00", "3.00"), one))
                .containsExactly("UNCHECKED 701002 乙 · TOTAL");
    }

    @Test
    void expenditureIsThatFromEachFundWhereThereIsNoOtherMoney() {
        assertThat(Found.by("between.funds", income("4.00", "3.00"), general(TableKind.EXPENDITURE, "4.00", "3.00"),
                general(TableKind.GENERAL, "4.00", "1.00"))).isEmpty();
        assertThat(Found.by("between.funds", income("4.00", "3.00"), general(TableKind.EXPENDITURE, "4.00", "3.00"),
                general(TableKind.GENERAL, "3.00", "1.00"))).isNotEmpty().allMatch(found -> found.contains("701001"));
        assertThat(Found.by("between.funds", income("4.00", "3.00"), general(TableKind.EXPENDITURE, "4.00", "3.00"),
                general(TableKind.GENERAL, "4.00", "5.00"))).isNotEmpty().allMatch(found -> found.contains("701002"));
    }

    @Test
    void anItemThatNoFundHasIsNotChecked() {
        BudgetTable other = Found.table(TableKind.GENERAL, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL | BASIC | PROJECT
                UNIT | | 701001 | 甲 | 4.00 | 4.00 | 0.00
                ITEM | 2210201 | | 住房公积金 | 4.00 | 4.00 | 0.00""");

        assertThat(Found.by("between.funds", income("4.00", "3.00"), general(TableKind.EXPENDITURE, "4.00", "3.00"),
                other)).containsExactlyInAnyOrder("UNCHECKED 701001 2060101 行政运行 · TOTAL",
                        "UNCHECKED 701001 2210201 住房公积金 · TOTAL");
    }

    @Test
    void moneyFromAFundIsSpentInItsTable() {
        BudgetTable income = Found.table(TableKind.INCOME, """
                UNIT_CODE | NAME | TOTAL | GENERAL | GOVERNMENT_FUND | STATE_CAPITAL | CARRY_OVER
                UNIT | 701001 | 甲 | 9.00 | 4.00 | 3.00 | 2.00 | 0.00""");

        assertThat(Found.by("between.general", income, general(TableKind.GENERAL, "5.00", "0.00")))
                .containsExactly("FAIL 701001 甲 · GENERAL");
        assertThat(Found.by("between.governmentFund", income, general(TableKind.GOVERNMENT_FUND, "2.00", "0.00")))
                .containsExactly("FAIL 701001 甲 · GOVERNMENT_FUND");
        assertThat(Found.by("between.stateCapital", income, general(TableKind.STATE_CAPITAL, "3.00", "0.00")))
                .containsExactly("FAIL 701001 甲 · STATE_CAPITAL");
        assertThat(Found.by("between.stateCapital", income)).isEmpty();
        assertThat(Found.by("document.complete", income)).contains("UNCHECKED 国有资本经营预算支出情况表");
    }

    @Test
    void tableFourHasTheTotalsAndTheCategoriesOfTheFunds() {
        BudgetTable general = Found.table(TableKind.GENERAL, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL
                TOTAL | 合计 | | | 6.00
                UNIT | | 701001 | 甲 | 6.00
                ITEM | 2060101 | | 行政运行 | 2.00
                ITEM | 2210201 | | 住房公积金 | 4.00""");

        assertThat(Found.by("between.appropriationFunds", appropriations("6.00", "4.00"), general)).isEmpty();
        assertThat(Found.by("between.appropriationFunds", appropriations("7.00", "5.00"), general))
                .isNotEmpty().allMatch(found -> found.startsWith("FAIL"));
    }

    private static BudgetTable basic(String pension, String reception) {
        return Found.table(TableKind.GENERAL_BASIC, """
                ECONOMIC_CODE | NAME | TOTAL | PERSONNEL | OPERATING
                TOTAL | 合计 | | 9.00 | 5.00 | 4.00
                ITEM | 30108 | 养老保险 | %1$s | %1$s | 0.00
                ITEM | 30217 | 公务接待费 | %2$s | 0.00 | %2$s""".formatted(pension, reception));
    }

    @Test
    void basicExpenditureIsTableSix() {
        BudgetTable general = Found.table(TableKind.GENERAL, """
                ITEM_CODE | UNIT_CODE | NAME | BASIC | PERSONNEL | OPERATING
                TOTAL | 合计 | | | 9.00 | 6.00 | 3.00""");

        assertThat(Found.by("between.basic", general, basic("5.00", "4.00"))).contains("FAIL 合计 · PERSONNEL",
                "FAIL 合计 · OPERATING");
    }

    @Test
    void anItemNamedAfterAnObligationIsThatObligation() {
        BudgetTable general = Found.table(TableKind.GENERAL, """
                ITEM_CODE | UNIT_CODE | NAME | BASIC
                UNIT | | 701001 | 甲 | 5.00
                ITEM | 2080505 | | 养老保险缴费支出 | 5.00
                ITEM | 2210201 | | 住房公积金 | 1.00""");

        assertThat(Found.by("between.economy", general, basic("4.00", "4.00"))).contains(
                "FAIL 701001 2080505 养老保险缴费支出 · BASIC",
                "UNCHECKED 30113");
    }

    @Test
    void projectsWithGoalsAreNoMoreThanTheProjectExpenditure() {
        BudgetTable all = Found.table(TableKind.EXPENDITURE, """
                ITEM_CODE | UNIT_CODE | NAME | PROJECT
                UNIT | | 701001 | 甲 | 5.00
                UNIT | | 701002 | 乙 | 5.00""");
        BudgetTable goals = Found.table(TableKind.GOALS, """
                UNIT_CODE | NAME | PROJECT_NAME | TOTAL
                PROJECT | 701001 | 甲 | 绿化 | 4.00
                PROJECT | 701002 | 乙 | 养护 | 4.00
                PROJECT | 701002 | 乙 | 苗圃 | 2.00
                PROJECT | 701003 | 丙 | 路灯 | 2.00""");

        assertThat(Found.by("between.projects", all, goals)).containsExactlyInAnyOrder("FAIL 701002 乙 · PROJECT",
                "UNCHECKED 701003");
    }

    @Test
    void basicReceptionsAreNoMoreThanAllReceptions() {
        BudgetTable items = Found.table(TableKind.THREE_PUBLIC, """
                UNIT_CODE | NAME | FUND_NAME | RECEPTION
                TOTAL | 合计 | | | 3.00""");

        assertThat(Found.by("between.threePublic", basic("5.00", "4.00"), items))
                .containsExactly("FAIL 合计 · RECEPTION");
        assertThat(Found.by("between.threePublic", basic("5.00", "3.00"), items)).isEmpty();
    }

    @Test
    void threePublicExpensesAreNoMoreThanTheExpenditure() {
        BudgetTable items = Found.table(TableKind.THREE_PUBLIC, """
                UNIT_CODE | NAME | FUND_NAME | THREE_PUBLIC
                UNIT | 701001 | 甲 | 一般公共预算资金 | 5.00""");

        assertThat(Found.by("between.threePublicGeneral", income("4.00", "3.00"),
                general(TableKind.GENERAL, "4.00", "3.00"), items))
                .containsExactly("FAIL 701001 一般公共预算资金 · THREE_PUBLIC");
    }

    @Test
    void purchasesAreNoMoreThanWhatIsSpentOnTheSame() {
        BudgetTable purchases = Found.table(TableKind.PROCUREMENT, """
                ITEM_CODE | UNIT_CODE | NAME | PROJECT_NAME | TOTAL | GENERAL
                UNIT | | 701001 | 甲 | | 5.00 | 5.00
                ITEM | 2060101 | | 行政运行 | 电脑 | 2.00 | 2.00
                ITEM | 2060101 | | 行政运行 | 维修 | 3.00 | 3.00""");
        BudgetTable services = Found.table(TableKind.PURCHASED_SERVICES, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL | GENERAL
                UNIT | | 701001 | 甲 | 3.00 | 3.00
                ITEM | 2060101 | | 行政运行 | 2.00 | 2.00
                ITEM | 2060102 | | 一般行政管理事务 | 1.00 | 1.00""");

        assertThat(Found.by("between.procurement", purchases, general(TableKind.EXPENDITURE, "4.00", "3.00")))
                .isNotEmpty().allMatch(found -> found.startsWith("FAIL"));
        assertThat(Found.by("between.procurementGeneral", purchases, general(TableKind.GENERAL, "5.00", "3.00")))
                .isEmpty();
        assertThat(Found.by("between.services", services, general(TableKind.EXPENDITURE, "4.00", "3.00")))
                .containsExactly("UNCHECKED 701001 2060102 一般行政管理事务");
        assertThat(Found.by("between.servicesGeneral", services, general(TableKind.GENERAL, "1.00", "3.00")))
                .anyMatch(found -> found.startsWith("FAIL"));
    }
}
