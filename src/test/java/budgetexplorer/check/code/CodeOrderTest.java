package budgetexplorer.check.code;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.check.Audited;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.model.MadeUp;
import budgetexplorer.model.table.TableKind;
import org.junit.jupiter.api.Test;

class CodeOrderTest {
    @Test
    void unitsAndTheirItemsStandInOrder() {
        var budget = Audited.budget(MadeUp.table(TableKind.EXPENDITURE, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL
                UNIT | | 701002 | 公园管理处 | 2.00
                ITEM | 2210201 | | 住房公积金 | 1.00
                ITEM | 2120101 | | 行政运行 | 1.00
                UNIT | | 701001 | 园林局本级 | 1.00
                ITEM | 2080505 | | 养老保险 | 1.00"""));

        assertThat(Audited.outcomes("code.order", budget)).containsExactly("701001 园林局本级 · UNIT_CODE WARNING",
                "701002 2120101 行政运行 · ITEM_CODE WARNING");
    }

    @Test
    void theItemsOfAnotherUnitBeginAnew() {
        var budget = Audited.budget(MadeUp.table(TableKind.EXPENDITURE, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL
                UNIT | | 701001 | 园林局本级 | 1.00
                ITEM | 2210201 | | 住房公积金 | 1.00
                UNIT | | 701002 | 公园管理处 | 1.00
                ITEM | 2120101 | | 行政运行 | 1.00"""));

        assertThat(Audited.findings("code.order", budget)).extracting(Finding::outcome)
                .containsExactly(Outcome.PASS, Outcome.PASS);
    }
}
