package budgetexplorer.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.MadeUp;
import budgetexplorer.model.table.TableKind;
import org.junit.jupiter.api.Test;

class EmptySectionsTest {
    @Test
    void nothingIsSaidOfAnEmptyTable() {
        var budget = AuditedTexts.made("""
                八、政府性基金预算支出情况说明
                2026年我部门无政府性基金预算支出安排。""",
                MadeUp.table(TableKind.GOVERNMENT_FUND, """
                        ITEM_CODE | UNIT_CODE | NAME | TOTAL
                        TOTAL | | | 合计 | 0.00"""));

        assertThat(AuditedTexts.found("text.empty", budget)).containsExactly("PASS 八 无政府性基金预算支出安排");
    }

    @Test
    void nothingIsNotSaidOfATableWithMoney() {
        var budget = AuditedTexts.made("""
                八、政府性基金预算支出情况说明
                2026年我部门无政府性基金预算支出安排。""",
                MadeUp.table(TableKind.GOVERNMENT_FUND, """
                        ITEM_CODE | UNIT_CODE | NAME | TOTAL
                        TOTAL | | | 合计 | 5.00"""));

        assertThat(AuditedTexts.found("text.empty", budget)).containsExactly("FAIL 八 无政府性基金预算支出安排");
    }

    @Test
    void aTableWithMoneyIsSpokenOf() {
        var budget = AuditedTexts.made("""
                八、政府性基金预算支出情况说明
                详见附表。""",
                MadeUp.table(TableKind.GOVERNMENT_FUND, """
                        ITEM_CODE | UNIT_CODE | NAME | TOTAL
                        TOTAL | | | 合计 | 5.00"""));

        assertThat(AuditedTexts.found("text.empty", budget)).containsExactly("WARNING 八 八、政府性基金预算支出情况说明");
    }
}
