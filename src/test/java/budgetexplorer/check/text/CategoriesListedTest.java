package budgetexplorer.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.MadeUp;
import budgetexplorer.model.table.TableKind;
import org.junit.jupiter.api.Test;

class CategoriesListedTest {
    @Test
    void aCategoryWithMoneyIsNamed() {
        var budget = AuditedTexts.made("""
                一、部门收支总体情况说明
                2026年部门收支总预算100.00万元。支出包括：教育支出60.00万元。""",
                MadeUp.table(TableKind.BALANCE, """
                        INCOME_NAME | INCOME | EXPENSE_NAME | EXPENSE
                        LINE | 一、一般公共预算拨款 | 100.00 | 一、教育支出 | 60.00
                        LINE | 二、政府性基金预算拨款 | 0.00 | 二、城乡社区支出 | 40.00
                        LINE | 收入总计 | 100.00 | 支出总计 | 100.00"""));

        assertThat(AuditedTexts.found("text.categories", budget)).containsExactly("PASS 一、教育支出",
                "FAIL 二、城乡社区支出");
    }
}
