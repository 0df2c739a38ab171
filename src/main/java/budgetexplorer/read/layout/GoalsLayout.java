package budgetexplorer.read.layout;

import static budgetexplorer.model.table.Field.*;

import budgetexplorer.model.table.TableKind;
import java.util.List;

/// Table 12: the projects of each unit with their goals and indicators.
final class GoalsLayout {
    static final TableLayout LAYOUT = TableLayout.of(TableKind.GOALS, List.of("项目支出绩效目标表", "项目绩效目标表", "项目支出绩效目标公开表"),
            ColumnRule.of(SERIAL, "序号"), Columns.UNIT_CODE_COLUMN, Columns.NAME_COLUMN,
            ColumnRule.of(PROJECT_NAME, "项目名称"), ColumnRule.of(TOTAL, "预算资金总额", "项目资金总额", "预算数"),
            ColumnRule.of(GOAL, "年度绩效目标", "绩效目标"), ColumnRule.of(QUANTITY_INDICATOR, "数量指标"),
            ColumnRule.of(QUALITY_INDICATOR, "质量指标"), ColumnRule.of(TIMELINESS_INDICATOR, "时效指标"),
            ColumnRule.of(COST_INDICATOR, "成本指标"), ColumnRule.of(ECONOMIC_INDICATOR, "经济效益指标"),
            ColumnRule.of(SOCIAL_INDICATOR, "社会效益指标"), ColumnRule.of(ECOLOGICAL_INDICATOR, "生态效益指标"),
            ColumnRule.of(SUSTAINABILITY_INDICATOR, "可持续效益指标", "可持续影响指标"),
            ColumnRule.of(SATISFACTION_INDICATOR, "服务对象满意度指标", "满意度指标"));

    private GoalsLayout() {}
}
