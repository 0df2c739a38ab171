package budgetexplorer.check.library;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.check.Audited;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.rule.AuditSettings;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.Threshold;
import budgetexplorer.model.MadeUp;
import budgetexplorer.model.table.TableKind;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ThreePublicGrowthTest {
    @Test
    void againstTheYearBeforeEachPartMayNotGrow() {
        AuditedBudget now = threePublic("6.00", "5.00", "1.00");

        assertThat(Audited.findings("growth.threePublic", after(threePublic("5.80", "4.00", "1.80"), now))
                .map(finding -> finding.judged().label() + " " + finding.outcome())).containsExactly(
                        "合计 · THREE_PUBLIC WARNING", "合计 · VEHICLE_RUNNING PASS", "合计 · RECEPTION WARNING");
    }

    @Test
    void theThresholdIsTheLibrarys() {
        AuditedBudget now = after(threePublic("5.80", "4.80", "1.00"), threePublic("6.00", "5.00", "1.00"));
        var settings = new AuditSettings(Set.of(), Map.of(Threshold.THREE_PUBLIC_GROWTH, new BigDecimal("5")));
        var lenient = new AuditedBudget(now.id(), now.department(), now.tables(), now.text(), now.names(),
                now.before(), now.library(), settings);

        assertThat(Audited.findings("growth.threePublic", lenient)).extracting(Finding::outcome)
                .containsOnly(Outcome.PASS);
    }

    @Test
    void whatThereWasNoneOfHasNoRate() {
        AuditedBudget now = after(threePublic("0.00", "0.00", "0.00"), threePublic("5.00", "5.00", "0.00"));

        assertThat(Audited.findings("growth.threePublic", now).map(finding -> finding.said().key())).containsExactly(
                "check.said.growth.new", "check.said.growth.none", "check.said.growth.new");
    }

    private static AuditedBudget threePublic(String total, String reception, String running) {
        return Audited.budget(MadeUp.table(TableKind.THREE_PUBLIC, """
                UNIT_CODE | NAME | THREE_PUBLIC | RECEPTION | VEHICLE_RUNNING
                TOTAL | 合计 | | %s | %s | %s""".formatted(total, reception, running)));
    }

    private static AuditedBudget after(AuditedBudget before, AuditedBudget now) {
        return now.beside(Optional.of(before), now.library());
    }
}
