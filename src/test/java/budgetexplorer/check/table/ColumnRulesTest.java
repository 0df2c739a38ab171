package budgetexplorer.check.table;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.table.TableKind;
import org.junit.jupiter.api.Test;

/// Rules down the columns, each on one table with a fault.
class ColumnRulesTest {
    @Test
    void theTotalIsTheDepartment() {
        assertThat(Found.by("column.department", Found.table(TableKind.EXPENDITURE, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL
                TOTAL | 合计 | | | 5.00
                DEPARTMENT | | 701 | 园林局 | 5.02"""))).containsExactly("FAIL 合计 · TOTAL");
    }

    @Test
    void theDepartmentIsTheSumOfItsUnitsAndThoseBelowThemDoNotCountTwice() {
        assertThat(Found.by("column.units", Found.table(TableKind.INCOME, """
                UNIT_CODE | NAME | TOTAL | GENERAL
                DEPARTMENT | 701 | 园林局 | 7.00 | 7.00
                UNIT | 701001 | 甲 | 4.00 | 4.00
                UNIT | 701001001 | 甲一 | 1.00 | 1.00
                UNIT | 701002 | 乙 | 3.00 | 2.00"""))).containsExactly("FAIL 701002 乙 · GENERAL");
    }

    @Test
    void withoutTheDepartmentTheTotalIsTheSumOfTheUnits() {
        assertThat(Found.by("column.units", Found.table(TableKind.INCOME, """
                UNIT_CODE | NAME | TOTAL
                TOTAL | 合计 | | 8.00
                UNIT | 701001 | 甲 | 4.00
                UNIT | 701002 | 乙 | 3.00"""))).containsExactly("FAIL 合计 · TOTAL");
    }

    @Test
    void aUnitIsTheSumOfItsItemsWhateverLevelsStandBetween() {
        assertThat(Found.by("column.items", Found.table(TableKind.GENERAL, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL
                UNIT | | 701001 | 甲 | 9.00
                ITEM | 206 | | 科学技术支出 | 6.00
                ITEM | 2060101 | | 行政运行 | 4.00
                ITEM | 2060199 | | 其他 | 2.00
                ITEM | 2210201 | | 住房公积金 | 1.00"""))).containsExactly("FAIL 701001 甲 · TOTAL");
    }

    @Test
    void aCategoryThatIsStatedIsTheSumOfWhatStandsBelowIt() {
        assertThat(Found.by("column.codes", Found.table(TableKind.GENERAL, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL
                UNIT | | 701001 | 甲 | 6.00
                ITEM | 206 | | 科学技术支出 | 6.00
                ITEM | 20601 | | 科学技术管理事务 | 6.00
                ITEM | 2060101 | | 行政运行 | 4.00
                ITEM | 2060199 | | 其他 | 1.00"""))).containsExactly("FAIL 701001 20601 科学技术管理事务 · TOTAL");
    }

    @Test
    void itemsUnderNoUnitMakeTheTotal() {
        assertThat(Found.by("column.items", Found.table(TableKind.EXPENDITURE, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL
                TOTAL | 合计 | | | 9.00
                ITEM | 2060101 | | 行政运行 | 4.00
                ITEM | 2060199 | | 其他 | 2.00"""))).containsExactly("FAIL 合计 · TOTAL");
    }

    @Test
    void tableSixAddsUpItsCategoriesAndTheirSections() {
        var table = Found.table(TableKind.GENERAL_BASIC, """
                ECONOMIC_CODE | NAME | TOTAL
                TOTAL | 合计 | | 9.00
                ITEM | 301 | 工资福利支出 | 5.00
                ITEM | 30101 | 基本工资 | 5.00
                ITEM | 302 | 商品和服务支出 | 3.00
                ITEM | 30201 | 办公费 | 1.00
                ITEM | 30202 | 印刷费 | 2.00
                ITEM | 303 | 对个人和家庭的补助 | 2.00
                ITEM | 30302 | 退休费 | 1.00""");

        assertThat(Found.by("column.economyClasses", table)).containsExactly("FAIL 303 对个人和家庭的补助 · TOTAL");
        assertThat(Found.by("column.economyCodes", table)).containsExactly("FAIL 303 对个人和家庭的补助 · TOTAL");
        assertThat(Found.passes("column.economyCodes", table)).isEqualTo(2);
    }

    @Test
    void tableSevenAddsUpItsFundsAndTheyTheirUnits() {
        var table = Found.table(TableKind.THREE_PUBLIC, """
                UNIT_CODE | NAME | FUND_NAME | RECEPTION
                TOTAL | 合计 | | | 7.00
                FUND | | | 一般公共预算资金 | 6.00
                FUND | | | 政府性基金预算资金 | 2.00
                UNIT | 701001 | 甲 | 一般公共预算资金 | 4.00
                UNIT | 701001 | 甲 | 政府性基金预算资金 | 2.00
                UNIT | 701002 | 乙 | 一般公共预算资金 | 1.00""");

        assertThat(Found.by("column.funds", table)).containsExactly("FAIL 一般公共预算资金 · RECEPTION");
        assertThat(Found.by("column.fundUnits", table)).containsExactly("FAIL 一般公共预算资金 · RECEPTION");
        assertThat(Found.passes("column.fundUnits", table)).isEqualTo(1);
    }

    @Test
    void aUnitOfTableSevenMayHaveARowOfItsOwnBesides() {
        var table = Found.table(TableKind.THREE_PUBLIC, """
                UNIT_CODE | NAME | FUND_NAME | RECEPTION
                DEPARTMENT | 701 | 园林局 | | 6.00
                UNIT | 701001 | 甲 | | 6.00
                UNIT | 701001 | 甲 | 一般公共预算资金 | 4.00
                UNIT | 701001 | 甲 | 政府性基金预算资金 | 1.00""");

        assertThat(Found.by("column.unitFunds", table)).containsExactly("FAIL 701001 甲 · RECEPTION");
        assertThat(Found.passes("column.units", table)).isEqualTo(1);
    }

    @Test
    void projectsMakeTheDepartmentAndTheirUnit() {
        assertThat(Found.by("column.projects", Found.table(TableKind.GOALS, """
                UNIT_CODE | NAME | PROJECT_NAME | TOTAL
                DEPARTMENT | 701 | 园林局 | | 9.00
                UNIT | 701001 | 甲 | | 5.00
                PROJECT | 701001 | 甲 | 绿化 | 2.00
                PROJECT | 701001 | 甲 | 养护 | 3.00
                PROJECT | 701002 | 乙 | 苗圃 | 1.00"""))).containsExactly("FAIL 701 园林局 · TOTAL");
    }
}
