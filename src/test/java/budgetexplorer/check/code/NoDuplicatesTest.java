package budgetexplorer.check.code;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.check.Audited;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.model.MadeUp;
import budgetexplorer.model.table.TableKind;
import org.junit.jupiter.api.Test;

class NoDuplicatesTest {
    @Test
    void anItemStandsOnceUnderAUnit() {
        var budget = Audited.budget(MadeUp.table(TableKind.EXPENDITURE, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL
                UNIT | | 701001 | 园林局本级 | 2.00
                ITEM | 2120101 | | 行政运行 | 1.00
                ITEM | 2120101 | | 行政运行 | 1.00
                UNIT | | 701002 | 公园管理处 | 1.00
                ITEM | 2120101 | | 行政运行 | 1.00"""));

        assertThat(Audited.outcomes("code.duplicate", budget)).containsExactly("701001 园林局本级 · UNIT_CODE PASS",
                "701001 2120101 行政运行 · ITEM_CODE FAIL");
        assertThat(Audited.findings("code.duplicate", budget).filter(finding -> finding.outcome() == Outcome.FAIL)
                .findFirst().orElseThrow().evidence()).hasSize(2);
    }

    @Test
    void severalPurchasesMayBeOfOneItem() {
        var budget = Audited.budget(MadeUp.table(TableKind.PROCUREMENT, """
                ITEM_CODE | UNIT_CODE | NAME | PROJECT_NAME | TOTAL
                UNIT | | 701001 | 园林局本级 | | 2.00
                ITEM | 2120101 | | 行政运行 | 办公设备 | 1.00
                ITEM | 2120101 | | 行政运行 | 办公设备 | 1.00"""));

        assertThat(Audited.outcomes("code.duplicate", budget)).containsExactly("701001 园林局本级 · UNIT_CODE PASS");
    }

    @Test
    void aProjectThatStandsTwiceIsADoubt() {
        var budget = Audited.budget(MadeUp.table(TableKind.GOALS, """
                UNIT_CODE | NAME | PROJECT_NAME | TOTAL
                PROJECT | 701001 | 园林局本级 | 补种 | 1.00
                PROJECT | 701001 | 园林局本级 | 补种 | 1.00"""));

        assertThat(Audited.findings("code.duplicate", budget)).extracting(Finding::outcome)
                .containsExactly(Outcome.WARNING);
    }
}
