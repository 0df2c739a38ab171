package budgetexplorer.check.library;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.check.Audited;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.model.MadeUp;
import budgetexplorer.model.table.TableKind;
import org.junit.jupiter.api.Test;

class RoundProjectsTest {
    @Test
    void manyRoundAmountsAreADoubt() {
        assertThat(Audited.findings("projects.round", goals("900.00", "20.50")))
                .singleElement().satisfies(finding -> {
                    assertThat(finding.outcome()).isEqualTo(Outcome.WARNING);
                    assertThat(finding.judged().money()).isEqualTo(MadeUp.money("900.00"));
                    assertThat(finding.evidence()).hasSize(1);
                });
    }

    @Test
    void aFewAreNot() {
        assertThat(Audited.findings("projects.round", goals("100.00", "820.50"))).extracting(Finding::outcome)
                .containsExactly(Outcome.PASS);
    }

    private static AuditedBudget goals(String one, String other) {
        return Audited.budget(MadeUp.table(TableKind.GOALS, """
                UNIT_CODE | NAME | PROJECT_NAME | TOTAL
                PROJECT | 701001 | 园林局本级 | 补种 | %s
                PROJECT | 701001 | 园林局本级 | 修剪 | %s""".formatted(one, other)));
    }
}
