package budgetexplorer.read.random;

import static budgetexplorer.model.table.Field.*;
import static budgetexplorer.read.random.Header.group;
import static budgetexplorer.read.random.Header.leaf;

import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.Optional;

/// The headers of the 12 tables: as they are officially, in one row, or deeper.
final class Headers {
    private static final Header ITEM = leaf(ITEM_CODE, "科目编码", "科目代码", "功能科目编码", "功能分类科目编码");
    private static final Header UNIT = leaf(UNIT_CODE, "部门（单位）代码", "部门（单位）编码", "单位代码", "单位编码");
    private static final Header UNIT_NAME = leaf(NAME, "部门（单位）名称", "单位名称");
    private static final Header ITEM_NAME = leaf(NAME, "部门（单位）名称（功能分类科目名称）", "部门名称（单位）（功能分类科目名称）", "科目名称",
            "功能分类科目名称");
    private static final Header ALL = leaf(TOTAL, "合计", "总计");
    private static final Header BASIC_ONE = leaf(BASIC, "基本支出");
    private static final Header BASIC_GROUP = group("基本支出", leaf(BASIC, "小计", "合计"), leaf(PERSONNEL, "人员经费"),
            leaf(OPERATING, "公用经费"));
    private static final Header PROJECTS = leaf(PROJECT, "项目支出");
    private static final Header CARRIED = leaf(CARRIED_FORWARD, "结转下年支出", "结转下年");
    private static final Header[] FUNDS = {leaf(GENERAL, "一般公共预算"), leaf(GOVERNMENT_FUND, "政府性基金预算"),
            leaf(STATE_CAPITAL, "国有资本经营预算"), leaf(FISCAL_ACCOUNT, "财政专户管理资金"), leaf(UNIT_FUNDS, "单位资金")};
    private static final Header CARRIED_IN = leaf(CARRY_OVER, "上年结转结余");

    private Headers() {}

    static List<Header> official(TableKind kind) {
        return switch (kind) {
            case BALANCE, APPROPRIATION_BALANCE -> List.of(
                    group("收入", leaf(INCOME_NAME, "项目"), leaf(INCOME, "预算数", "金额")),
                    group("支出", leaf(EXPENSE_NAME, "项目（按支出功能科目分类）", "项目（按功能分类）", "项目"),
                            leaf(EXPENSE, "预算数", "金额")));
            case INCOME -> List.of(UNIT, UNIT_NAME, ALL,
                    group("本年收入", leaf(CURRENT, "小计"), FUNDS[0], FUNDS[1], FUNDS[2], FUNDS[3], FUNDS[4]),
                    group("上年结转结余", leaf(CARRY_OVER, "小计"), leaf(CARRY_OVER_GENERAL, "一般公共预算"),
                            leaf(CARRY_OVER_GOVERNMENT_FUND, "政府性基金预算"),
                            leaf(CARRY_OVER_STATE_CAPITAL, "国有资本经营预算"),
                            leaf(CARRY_OVER_FISCAL_ACCOUNT, "财政专户管理资金"), leaf(CARRY_OVER_UNIT_FUNDS, "单位资金")));
            case EXPENDITURE -> List.of(ITEM, UNIT, ITEM_NAME, ALL, BASIC_ONE, PROJECTS, CARRIED);
            case GENERAL -> List.of(ITEM, UNIT, ITEM_NAME, ALL, group("本年一般公共预算支出", BASIC_GROUP, PROJECTS));
            case GENERAL_BASIC -> List.of(
                    group("部门预算支出经济分类科目", leaf(ECONOMIC_CODE, "科目编码", "科目代码", "经济分类科目编码"), leaf(NAME, "科目名称")),
                    group("本年一般公共预算基本支出", ALL, leaf(PERSONNEL, "人员经费"), leaf(OPERATING, "公用经费")));
            case THREE_PUBLIC -> threePublic();
            case GOVERNMENT_FUND -> List.of(ITEM, UNIT, ITEM_NAME,
                    group("本年政府性基金预算支出", ALL, BASIC_ONE, PROJECTS));
            case STATE_CAPITAL -> List.of(ITEM, UNIT, ITEM_NAME, group("本年国有资本经营预算支出", ALL, BASIC_ONE, PROJECTS));
            case PROCUREMENT -> procurement();
            case PURCHASED_SERVICES -> List.of(ITEM, UNIT, ITEM_NAME, group("政府购买服务资金类型", ALL, FUNDS[0], FUNDS[1],
                    FUNDS[2], FUNDS[3], FUNDS[4], CARRIED_IN));
            case GOALS -> goals();
        };
    }

    private static List<Header> threePublic() {
        return List.of(UNIT, UNIT_NAME, leaf(FUND_NAME, "资金性质"),
                group("“三公”经费", leaf(THREE_PUBLIC, "合计"), leaf(ABROAD, "因公出国（境）费", "因公出国（境）费用", "因公出国（境）经费"),
                        group("公务用车购置及运行维护费", leaf(VEHICLES, "小计"), leaf(VEHICLE_PURCHASE, "公务用车购置费"),
                                leaf(VEHICLE_RUNNING, "公务用车运行维护费", "公务用车运行费")),
                        leaf(RECEPTION, "公务接待费")),
                leaf(MEETINGS, "会议费"), group("培训费", leaf(TRAINING, "小计"), leaf(TRAINING_OWN, "本级资金安排"),
                        leaf(TRAINING_SUPERIOR, "上级补助资金安排")));
    }

    private static List<Header> procurement() {
        return List.of(ITEM, UNIT, ITEM_NAME, leaf(PROJECT_NAME, "项目名称"),
                group("政府采购资金类型", leaf(TOTAL, "合计"), FUNDS[0], FUNDS[1], FUNDS[2], FUNDS[3], FUNDS[4], CARRIED_IN),
                group("政府采购项目类型", leaf(PROCUREMENT_TOTAL, "合计"),
                        group("集中采购", leaf(CENTRAL, "小计"), leaf(CENTRAL_GOODS, "货物类"), leaf(CENTRAL_WORKS, "工程类"),
                                leaf(CENTRAL_SERVICES, "服务类")),
                        group("分散采购", leaf(DISPERSED, "小计"), leaf(DISPERSED_GOODS, "货物类"),
                                leaf(DISPERSED_WORKS, "工程类"), leaf(DISPERSED_SERVICES, "服务类"))));
    }

    private static List<Header> goals() {
        return List.of(leaf(SERIAL, "序号"), leaf(UNIT_CODE, "单位代码", "单位编码"), leaf(NAME, "单位名称"),
                leaf(PROJECT_NAME, "项目名称"), leaf(TOTAL, "预算资金总额", "项目资金总额", "预算数"), leaf(GOAL, "年度绩效目标", "绩效目标"),
                leaf(QUANTITY_INDICATOR, "数量指标"), leaf(QUALITY_INDICATOR, "质量指标"),
                leaf(TIMELINESS_INDICATOR, "时效指标"), leaf(COST_INDICATOR, "成本指标"),
                leaf(ECONOMIC_INDICATOR, "经济效益指标"), leaf(SOCIAL_INDICATOR, "社会效益指标"),
                leaf(ECOLOGICAL_INDICATOR, "生态效益指标"), leaf(SUSTAINABILITY_INDICATOR, "可持续效益指标", "可持续影响指标"),
                leaf(SATISFACTION_INDICATOR, "服务对象满意度指标", "满意度指标"));
    }

    /// In one row; empty where the table needs more or has no more anyway.
    static Optional<List<Header>> flat(TableKind kind) {
        return switch (kind) {
            case INCOME -> Optional.of(List.of(UNIT, UNIT_NAME, ALL, FUNDS[0], FUNDS[1], FUNDS[2], FUNDS[3], FUNDS[4],
                    CARRIED_IN));
            case GENERAL -> Optional.of(List.of(ITEM, UNIT, ITEM_NAME, ALL, BASIC_ONE, leaf(PERSONNEL, "人员经费"),
                    leaf(OPERATING, "公用经费"), PROJECTS));
            case GENERAL_BASIC -> Optional.of(List.of(leaf(ECONOMIC_CODE, "科目编码", "科目代码", "经济分类科目编码"),
                    leaf(NAME, "科目名称"), ALL, leaf(PERSONNEL, "人员经费"), leaf(OPERATING, "公用经费")));
            case THREE_PUBLIC -> Optional.of(List.of(UNIT, UNIT_NAME, leaf(FUND_NAME, "资金性质"),
                    leaf(THREE_PUBLIC, "“三公”经费合计"), leaf(ABROAD, "因公出国（境）费"), leaf(VEHICLE_PURCHASE, "公务用车购置费"),
                    leaf(VEHICLE_RUNNING, "公务用车运行维护费"), leaf(RECEPTION, "公务接待费"), leaf(MEETINGS, "会议费"),
                    leaf(TRAINING, "培训费")));
            case GOVERNMENT_FUND, STATE_CAPITAL ->
                Optional.of(List.of(ITEM, UNIT, ITEM_NAME, ALL, BASIC_ONE, PROJECTS));
            case PURCHASED_SERVICES -> Optional.of(List.of(ITEM, UNIT, ITEM_NAME, ALL, FUNDS[0], FUNDS[1], FUNDS[2],
                    FUNDS[3], FUNDS[4], CARRIED_IN));
            case BALANCE, EXPENDITURE, APPROPRIATION_BALANCE, PROCUREMENT, GOALS -> Optional.empty();
        };
    }

    /// With 人员经费 and 公用经费 in a row below 基本支出; empty where the table is not of expenditure by structure.
    static Optional<List<Header>> deep(TableKind kind) {
        return switch (kind) {
            case EXPENDITURE -> Optional.of(List.of(ITEM, UNIT, ITEM_NAME, ALL, BASIC_GROUP, PROJECTS, CARRIED));
            case GOVERNMENT_FUND, STATE_CAPITAL ->
                Optional.of(List.of(ITEM, UNIT, ITEM_NAME, ALL, BASIC_GROUP, PROJECTS));
            default -> Optional.empty();
        };
    }
}
