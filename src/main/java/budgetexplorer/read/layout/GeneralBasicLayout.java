package budgetexplorer.read.layout;

import static budgetexplorer.model.table.Field.*;

import budgetexplorer.model.table.TableKind;
import java.util.List;

/// Table 6: the basic expenditure of the general budget by economic class.
final class GeneralBasicLayout {
    static final TableLayout LAYOUT = TableLayout.of(TableKind.GENERAL_BASIC,
            List.of("一般公共预算基本支出表", "一般公共预算基本支出预算表"), ColumnRule.of(ECONOMIC_CODE, "科目编码", "科目代码", "经济分类科目编码"),
            Columns.NAME_COLUMN, Columns.TOTAL_COLUMN, Columns.PERSONNEL_COLUMN, Columns.OPERATING_COLUMN);

    private GeneralBasicLayout() {}
}
