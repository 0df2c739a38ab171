package budgetexplorer.check.library;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.check.Audited;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.model.MadeUp;
import budgetexplorer.model.table.TableKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LooserTargetsTest {
    @Test
    void aLowerFloorOrAHigherCeilingIsLooser() {
        AuditedBudget before = goals("补种株数(≥100株)", "投诉率(≤5%)", "成活率(≥90%)");
        AuditedBudget now = goals("补种株数(≥80株)", "投诉率(≤8%)", "成活率(≥95%)");

        assertThat(Audited.findings("goals.looser", after(before, now))
                .map(finding -> finding.judged().value() + " " + finding.outcome())).containsExactly(
                        "Words[text=补种株数(≥80株)] WARNING", "Words[text=投诉率(≤8%)] WARNING",
                        "Words[text=成活率(≥95%)] PASS");
    }

    @Test
    void withoutTheYearBeforeNothingIsSaid() {
        assertThat(Audited.findings("goals.looser", goals("补种株数(≥80株)", "", ""))).extracting(Finding::outcome)
                .containsExactly(Outcome.UNCHECKED);
    }

    private static AuditedBudget goals(String quantity, String quality, String timeliness) {
        return Audited.budget(MadeUp.table(TableKind.GOALS, """
                UNIT_CODE | NAME | PROJECT_NAME | QUANTITY_INDICATOR | QUALITY_INDICATOR | TIMELINESS_INDICATOR
                PROJECT | 701001 | 园林局本级 | 补种 | %s | %s | %s""".formatted(quantity, quality, timeliness)));
    }

    private static AuditedBudget after(AuditedBudget before, AuditedBudget now) {
        return now.beside(Optional.of(before), now.library());
    }
}
