package budgetexplorer.read.layout;

import static budgetexplorer.model.table.Field.*;

import budgetexplorer.model.table.Field;

/// The columns that several tables share.
final class Columns {
    static final ColumnRule ITEM_CODE_COLUMN = ColumnRule.of(ITEM_CODE, "科目编码", "科目代码", "功能科目编码", "功能分类科目编码");
    static final ColumnRule UNIT_CODE_COLUMN = ColumnRule.of(UNIT_CODE, "部门（单位）代码", "部门（单位）编码", "单位代码", "单位编码");
    static final ColumnRule NAME_COLUMN = ColumnRule.of(NAME, "部门（单位）名称（功能分类科目名称）", "部门名称（单位）（功能分类科目名称）",
            "部门（单位）名称", "单位名称", "科目名称", "功能分类科目名称");
    static final ColumnRule TOTAL_COLUMN = ColumnRule.of(TOTAL, "合计", "总计", "小计", "支出合计");
    static final ColumnRule BASIC_COLUMN = ColumnRule.of(BASIC, "基本支出", "基本支出/小计", "基本支出/合计");
    static final ColumnRule PERSONNEL_COLUMN = ColumnRule.of(PERSONNEL, "人员经费", "基本支出/人员经费");
    static final ColumnRule OPERATING_COLUMN = ColumnRule.of(OPERATING, "公用经费", "基本支出/公用经费");
    static final ColumnRule PROJECT_COLUMN = ColumnRule.of(PROJECT, "项目支出");

    static final ColumnRule GENERAL_COLUMN = fund(GENERAL, "一般公共预算");
    static final ColumnRule GOVERNMENT_FUND_COLUMN = fund(GOVERNMENT_FUND, "政府性基金预算");
    static final ColumnRule STATE_CAPITAL_COLUMN = fund(STATE_CAPITAL, "国有资本经营预算");
    static final ColumnRule FISCAL_ACCOUNT_COLUMN = fund(FISCAL_ACCOUNT, "财政专户管理资金");
    static final ColumnRule UNIT_FUNDS_COLUMN = fund(UNIT_FUNDS, "单位资金");
    static final ColumnRule CARRY_OVER_COLUMN = ColumnRule.of(CARRY_OVER, "上年结转结余", "上年结转", "上年结转和结余", "上年结转结余/小计",
            "政府采购资金类型/上年结转结余", "政府购买服务资金类型/上年结转结余");

    private Columns() {}

    private static ColumnRule fund(Field field, String name) {
        return ColumnRule.of(field, name, name + "收入", name + "拨款收入", name + "拨款", "本年收入/" + name, "政府采购资金类型/" + name,
                "政府购买服务资金类型/" + name);
    }
}
