package budgetexplorer.check.code;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.check.Audited;
import budgetexplorer.model.MadeUp;
import budgetexplorer.model.table.TableKind;
import org.junit.jupiter.api.Test;

class CodeFormTest {
    @Test
    void codesHaveTheDigitsOfTheirKind() {
        var budget = Audited.budget(MadeUp.table(TableKind.EXPENDITURE, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL
                DEPARTMENT | | 701 | 某市园林局 | 1.00
                UNIT | | 701001 | 园林局本级 | 1.00
                ITEM | 2120101 | | 行政运行 | 1.00
                ITEM | 212010 | | 漏一位 | 1.00
                UNIT | | 70102 | 漏一位 | 1.00"""));

        assertThat(Audited.findings("code.form", budget)
                .map(finding -> finding.said().arguments().getFirst() + " " + finding.outcome()))
                .containsExactly("Words[text=2120101] PASS", "Words[text=212010] FAIL", "Words[text=701] PASS",
                        "Words[text=701001] PASS", "Words[text=70102] FAIL");
    }
}
