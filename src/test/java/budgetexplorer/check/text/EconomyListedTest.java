package budgetexplorer.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.MadeUp;
import budgetexplorer.model.table.TableKind;
import org.junit.jupiter.api.Test;

class EconomyListedTest {
    @Test
    void theListsAreThoseOfTable6() {
        var budget = AuditedTexts.made("""
                六、一般公共预算基本支出情况说明
                2026年部门一般公共预算基本支出10.00万元，其中：
                （一）人员经费8.00万元，主要包括：基本工资、奖金。
                （二）公用经费2.00万元，主要包括：印刷费。""",
                MadeUp.table(TableKind.GENERAL_BASIC, """
                        ECONOMIC_CODE | NAME | TOTAL | PERSONNEL | OPERATING
                        TOTAL | | 合计 | 10.00 | 8.00 | 2.00
                        ITEM | 30101 | 基本工资 | 5.00 | 5.00 | 0.00
                        ITEM | 30103 | 奖金 | 3.00 | 3.00 | 0.00
                        ITEM | 30201 | 办公费 | 2.00 | 0.00 | 2.00"""));

        assertThat(AuditedTexts.found("text.economy", budget)).containsExactly("PASS 六（一） 人员经费 · 列举",
                "FAIL 六（二） 公用经费 · 列举");
    }

    @Test
    void aListThatGoesOnMayLeaveSomethingOut() {
        var budget = AuditedTexts.made("""
                六、一般公共预算基本支出情况说明
                2026年部门一般公共预算基本支出10.00万元，其中：
                （一）人员经费8.00万元，主要包括：基本工资等。""",
                MadeUp.table(TableKind.GENERAL_BASIC, """
                        ECONOMIC_CODE | NAME | TOTAL | PERSONNEL | OPERATING
                        TOTAL | | 合计 | 10.00 | 8.00 | 2.00
                        ITEM | 30101 | 基本工资 | 5.00 | 5.00 | 0.00
                        ITEM | 30103 | 奖金 | 3.00 | 3.00 | 0.00
                        ITEM | 30201 | 办公费 | 2.00 | 0.00 | 2.00"""));

        assertThat(AuditedTexts.found("text.economy", budget)).containsExactly("PASS 六（一） 人员经费 · 列举");
    }
}
