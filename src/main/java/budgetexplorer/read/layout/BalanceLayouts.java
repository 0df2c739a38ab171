package budgetexplorer.read.layout;

import static budgetexplorer.model.table.Field.*;

import budgetexplorer.model.table.TableKind;
import java.util.List;

/// Tables 1 and 4: income on the left, expenditure on the right, each a name and an amount.
final class BalanceLayouts {
    static final TableLayout BALANCE_LAYOUT = layout(TableKind.BALANCE,
            List.of("部门收支总表", "部门收支预算总表", "收支预算总表", "收支总表", "收支总体情况表"));
    static final TableLayout APPROPRIATION_BALANCE_LAYOUT = layout(TableKind.APPROPRIATION_BALANCE,
            List.of("财政拨款收支总表", "财政拨款收支预算总表"));

    private BalanceLayouts() {}

    private static TableLayout layout(TableKind kind, List<String> otherTitles) {
        return TableLayout.of(kind, otherTitles, ColumnRule.of(INCOME_NAME, "收入/项目"),
                ColumnRule.of(INCOME, "收入/预算数", "收入/金额"),
                ColumnRule.of(EXPENSE_NAME, "支出/项目（按支出功能科目分类）", "支出/项目（按功能分类）", "支出/项目"),
                ColumnRule.of(EXPENSE, "支出/预算数", "支出/金额", "支出/合计"));
    }
}
