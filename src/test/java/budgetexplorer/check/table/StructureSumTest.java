package budgetexplorer.check.table;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.check.Audited;
import budgetexplorer.check.Auditor;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.model.MadeUp;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class StructureSumTest {
    @Test
    void aTotalIsItsBasicAndItsProjectExpenditureAndWhatIsCarriedForward() {
        List<Finding> findings = Auditor.audit(Audited.budget(MadeUp.table(TableKind.EXPENDITURE, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL | BASIC | PROJECT | CARRIED_FORWARD
                UNIT | | 701001 | 园林局本级 | 21.00 | 12.00 | 8.00 | 1.00
                UNIT | | 701002 | 公园管理处 | 10.01 | 4.00 | 6.00 | 0.00
                UNIT | | 701003 | 苗圃 | 5.00 | 4.00 | 6.00 | 0.00"""))).findings();

        assertThat(findings).filteredOn(finding -> finding.rule().equals("row.structure"))
                .extracting(finding -> finding.judged().label() + " " + finding.outcome())
                .containsExactlyInAnyOrder("701001 园林局本级 · TOTAL PASS", "701002 公园管理处 · TOTAL ROUNDING",
                        "701003 苗圃 · TOTAL FAIL");
    }
}
