package budgetexplorer.check.library;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.check.Audited;
import budgetexplorer.model.MadeUp;
import budgetexplorer.model.table.TableKind;
import org.junit.jupiter.api.Test;

class MeasurableGoalsTest {
    @Test
    void aProjectHasANumberToReach() {
        var budget = Audited.budget(MadeUp.table(TableKind.GOALS, """
                UNIT_CODE | NAME | PROJECT_NAME | QUANTITY_INDICATOR | QUALITY_INDICATOR
                PROJECT | 701001 | 园林局本级 | 补种 | 数量指标：补种株数(≥100株) | 质量指标：长势(优)
                PROJECT | 701001 | 园林局本级 | 修剪 | | 质量指标：外观(良好)
                PROJECT | 701001 | 园林局本级 | 清扫 | |"""));

        assertThat(Audited.findings("goals.measurable", budget)
                .map(finding -> finding.said().key() + " " + finding.outcome())).containsExactly(
                        "check.said.measured PASS", "check.said.unmeasured WARNING", "check.said.noIndicator WARNING");
    }
}
