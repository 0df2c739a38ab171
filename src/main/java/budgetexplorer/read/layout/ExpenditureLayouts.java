package budgetexplorer.read.layout;

import static budgetexplorer.model.table.Field.*;

import budgetexplorer.model.table.TableKind;
import java.util.List;

/// Tables 3, 5, 8 and 9: flattened trees of units and their 项 with the structure of the expenditure.
final class ExpenditureLayouts {
    static final TableLayout EXPENDITURE_LAYOUT = layout(TableKind.EXPENDITURE,
            List.of("部门支出总表", "部门支出预算总表", "支出总表", "支出总体情况表"));
    static final TableLayout GENERAL_LAYOUT = layout(TableKind.GENERAL, List.of("一般公共预算支出表", "一般公共预算支出预算表"));
    static final TableLayout GOVERNMENT_FUND_LAYOUT = layout(TableKind.GOVERNMENT_FUND,
            List.of("政府性基金预算支出表", "政府性基金支出预算表", "政府性基金预算支出预算表"));
    static final TableLayout STATE_CAPITAL_LAYOUT = layout(TableKind.STATE_CAPITAL,
            List.of("国有资本经营预算支出表", "国有资本经营支出预算表", "国有资本经营预算支出预算表"));

    private ExpenditureLayouts() {}

    private static TableLayout layout(TableKind kind, List<String> otherTitles) {
        return TableLayout.of(kind, otherTitles, Columns.ITEM_CODE_COLUMN, Columns.UNIT_CODE_COLUMN,
                Columns.NAME_COLUMN, Columns.TOTAL_COLUMN, Columns.BASIC_COLUMN, Columns.PERSONNEL_COLUMN,
                Columns.OPERATING_COLUMN, Columns.PROJECT_COLUMN, ColumnRule.of(CARRIED_FORWARD, "结转下年支出", "结转下年"));
    }
}
