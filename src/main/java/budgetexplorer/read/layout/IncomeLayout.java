package budgetexplorer.read.layout;

import static budgetexplorer.model.table.Field.*;

import budgetexplorer.model.table.TableKind;
import java.util.List;

/// Table 2: the income of each unit by fund, this year's and what last year left.
final class IncomeLayout {
    static final TableLayout LAYOUT = TableLayout.of(TableKind.INCOME, List.of("部门收入总表", "部门收入预算总表", "收入总表", "收入总体情况表"),
            Columns.UNIT_CODE_COLUMN, Columns.NAME_COLUMN, Columns.TOTAL_COLUMN, ColumnRule.of(CURRENT, "本年收入/小计"),
            Columns.GENERAL_COLUMN, Columns.GOVERNMENT_FUND_COLUMN, Columns.STATE_CAPITAL_COLUMN,
            Columns.FISCAL_ACCOUNT_COLUMN, Columns.UNIT_FUNDS_COLUMN, Columns.CARRY_OVER_COLUMN,
            ColumnRule.of(CARRY_OVER_GENERAL, "上年结转结余/一般公共预算"),
            ColumnRule.of(CARRY_OVER_GOVERNMENT_FUND, "上年结转结余/政府性基金预算"),
            ColumnRule.of(CARRY_OVER_STATE_CAPITAL, "上年结转结余/国有资本经营预算"),
            ColumnRule.of(CARRY_OVER_FISCAL_ACCOUNT, "上年结转结余/财政专户管理资金"),
            ColumnRule.of(CARRY_OVER_UNIT_FUNDS, "上年结转结余/单位资金"));

    private IncomeLayout() {}
}
