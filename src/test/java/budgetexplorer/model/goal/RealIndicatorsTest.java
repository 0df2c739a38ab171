package budgetexplorer.model.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import budgetexplorer.base.ProblemException;
import budgetexplorer.model.goal.Target.InWords;
import budgetexplorer.model.goal.Target.Measured;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.samples.Documents;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The indicators of the sample budgets, which are those of the published ones.
class RealIndicatorsTest {
    @Test
    void allIndicatorsOf405AreRecognised() throws ProblemException {
        assertThat(IndicatorCount.of(Indicators.of(goals("405-2026")))).isEqualTo(new IndicatorCount(163, 102, 61, 0));
    }

    @Test
    void allIndicatorsOf510AreRecognised() throws ProblemException {
        assertThat(IndicatorCount.of(Indicators.of(goals("510-2025")))).isEqualTo(new IndicatorCount(239, 188, 51, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"405-2026", "510-2025"})
    void noCharacterOfACellIsLost(String sample) throws ProblemException {
        BudgetTable goals = goals(sample);

        assertThat(goals.rows()).allSatisfy(row -> Indicators.COLUMNS.forEach(field -> {
            String cell = goals.text(row, field);
            assertThat(joined(Indicators.of(field, cell))).isEqualTo(cell.replaceAll("\\s", ""));
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"405-2026", "510-2025"})
    void everyIndicatorHasAName(String sample) throws ProblemException {
        assertThat(Indicators.of(goals(sample))).allSatisfy(
                indicator -> assertThat(indicator.name()).isNotBlank().doesNotContain("指标："));
    }

    @Test
    void indicatorsAreToldFromEachOtherAndFromBracketsInTheirNames() throws ProblemException {
        assertThat(Indicators.of(goals("405-2026"))).extracting(Indicator::column, Indicator::name, Indicator::target)
                .contains(tuple(Field.QUANTITY_INDICATOR, "引进(含柔性)和培育G类以上人才总数",
                        new Measured("", Operator.AT_LEAST, new BigDecimal(10), "人", "≥10人")))
                .contains(tuple(Field.SOCIAL_INDICATOR, "确保系统正常运行",
                        new Measured("系统故障率", Operator.LESS_THAN, new BigDecimal(5), "%", "系统故障率低于5%")))
                .contains(tuple(Field.QUALITY_INDICATOR, "人才飞地建设在人才引进、科技企业和高新技术产业孵化", new InWords("成效显著")));
        assertThat(Indicators.of(goals("510-2025"))).extracting(Indicator::column, Indicator::name, Indicator::target)
                .contains(tuple(Field.ECONOMIC_INDICATOR, "(其它新兴产业)产值完成数", new InWords("支持项目企业合计产值不低于上一年度产值")))
                .contains(tuple(Field.TIMELINESS_INDICATOR, "问题办理时间",
                        new Measured("", Operator.AT_MOST, new BigDecimal(15), "个工作日", "15个工作日内")));
    }

    private static String joined(List<Indicator> indicators) {
        return indicators.stream().map(Indicator::text).collect(Collectors.joining()).replaceAll("\\s", "");
    }

    private static BudgetTable goals(String sample) throws ProblemException {
        return Documents.read(Documents.sample(sample)).table(TableKind.GOALS).orElseThrow();
    }
}
