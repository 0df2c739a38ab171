package budgetexplorer.check.library;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.check.Audited;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.LibraryNorms;
import budgetexplorer.model.MadeUp;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnusualRatioTest {
    @Test
    void farFromTheMedianIsUnusual() {
        assertThat(outcome("30.00", 0.1, 0.1, 0.1, 0.12, 0.09)).isEqualTo(Outcome.PASS);
        assertThat(outcome("31.00", 0.1, 0.1, 0.1, 0.12, 0.09)).isEqualTo(Outcome.WARNING);
        assertThat(outcome("3.00", 0.1, 0.1, 0.1, 0.12, 0.09)).isEqualTo(Outcome.WARNING);
    }

    @Test
    void aFewOtherBudgetsAreNoMeasure() {
        assertThat(outcome("90.00", 0.1, 0.1, 0.1, 0.1)).isEqualTo(Outcome.UNCHECKED);
    }

    private static Outcome outcome(String operating, Double... others) {
        AuditedBudget stated = Audited.budget(MadeUp.table(TableKind.GENERAL, """
                ITEM_CODE | UNIT_CODE | NAME | PERSONNEL | OPERATING
                TOTAL | 合计 | | | 100.00 | %s""".formatted(operating)));
        var norms = new LibraryNorms(Map.of(LibraryNorms.Ratio.OPERATING_TO_PERSONNEL, List.of(others)));
        return Audited.findings("ratio.operating", stated.beside(stated.before(), norms)).findFirst().orElseThrow()
                .outcome();
    }
}
