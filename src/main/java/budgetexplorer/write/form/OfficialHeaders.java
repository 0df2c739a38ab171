package budgetexplorer.write.form;

import static budgetexplorer.model.table.Field.*;

import budgetexplorer.model.table.TableKind;

/// The headers of the 12 official forms.
final class OfficialHeaders {
    private static final OfficialHeader BALANCES = OfficialHeader.empty().with(INCOME_NAME, "收入/项目")
            .with(INCOME, "收入/预算数").with(EXPENSE_NAME, "支出/项目（按支出功能科目分类）").with(EXPENSE, "支出/预算数");
    private static final OfficialHeader UNITS = OfficialHeader.empty().with(UNIT_CODE, "部门（单位）代码").with(NAME,
            "部门（单位）名称");
    private static final OfficialHeader ITEMS = OfficialHeader.empty().with(ITEM_CODE, "科目编码")
            .with(UNIT_CODE, "部门（单位）代码").with(NAME, "部门（单位）名称（功能分类科目名称）");

    private OfficialHeaders() {}

    static OfficialHeader of(TableKind kind) {
        return switch (kind) {
            case BALANCE, APPROPRIATION_BALANCE -> BALANCES;
            case INCOME -> income();
            case EXPENDITURE -> structure("", "").with(CARRIED_FORWARD, "结转下年支出").rarely(PERSONNEL, OPERATING);
            case GENERAL -> structure("", "本年一般公共预算支出/").with(CARRIED_FORWARD, "结转下年支出").rarely(CARRIED_FORWARD)
                    .numberedFrom(BASIC);
            case GENERAL_BASIC -> generalBasic();
            case THREE_PUBLIC -> threePublic();
            case GOVERNMENT_FUND -> ofFund("本年政府性基金预算支出/");
            case STATE_CAPITAL -> ofFund("本年国有资本经营预算支出/");
            case PROCUREMENT -> procurement();
            case PURCHASED_SERVICES -> funds(ITEMS, "政府购买服务资金类型/");
            case GOALS -> goals();
        };
    }

    private static OfficialHeader ofFund(String group) {
        return structure(group, group).with(CARRIED_FORWARD, "结转下年支出").rarely(PERSONNEL, OPERATING, CARRIED_FORWARD)
                .numberedFrom(TOTAL);
    }

    private static OfficialHeader structure(String ofTotal, String group) {
        return ITEMS.with(TOTAL, ofTotal + "合计").with(BASIC, group + "基本支出/小计")
                .with(PERSONNEL, group + "基本支出/人员经费").with(OPERATING, group + "基本支出/公用经费")
                .with(PROJECT, group + "项目支出");
    }

    private static OfficialHeader income() {
        return UNITS.with(TOTAL, "合计").with(CURRENT, "本年收入/小计").with(GENERAL, "本年收入/一般公共预算")
                .with(GOVERNMENT_FUND, "本年收入/政府性基金预算").with(STATE_CAPITAL, "本年收入/国有资本经营预算")
                .with(FISCAL_ACCOUNT, "本年收入/财政专户管理资金").with(UNIT_FUNDS, "本年收入/单位资金")
                .with(CARRY_OVER, "上年结转结余/小计").with(CARRY_OVER_GENERAL, "上年结转结余/一般公共预算")
                .with(CARRY_OVER_GOVERNMENT_FUND, "上年结转结余/政府性基金预算")
                .with(CARRY_OVER_STATE_CAPITAL, "上年结转结余/国有资本经营预算")
                .with(CARRY_OVER_FISCAL_ACCOUNT, "上年结转结余/财政专户管理资金")
                .with(CARRY_OVER_UNIT_FUNDS, "上年结转结余/单位资金").numberedFrom(TOTAL);
    }

    private static OfficialHeader generalBasic() {
        return OfficialHeader.empty().with(ECONOMIC_CODE, "部门预算支出经济分类科目/科目编码")
                .with(NAME, "部门预算支出经济分类科目/科目名称").with(TOTAL, "本年一般公共预算基本支出/合计")
                .with(PERSONNEL, "本年一般公共预算基本支出/人员经费").with(OPERATING, "本年一般公共预算基本支出/公用经费");
    }

    private static OfficialHeader threePublic() {
        String vehicles = "“三公”经费/公务用车购置及运行维护费/";
        return UNITS.with(FUND_NAME, "资金性质").with(THREE_PUBLIC, "“三公”经费/合计")
                .with(ABROAD, "“三公”经费/因公出国（境）费").with(VEHICLES, vehicles + "小计")
                .with(VEHICLE_PURCHASE, vehicles + "公务用车购置费").with(VEHICLE_RUNNING, vehicles + "公务用车运行维护费")
                .with(RECEPTION, "“三公”经费/公务接待费").with(MEETINGS, "会议费").with(TRAINING, "培训费/小计")
                .with(TRAINING_OWN, "培训费/本级资金安排").with(TRAINING_SUPERIOR, "培训费/上级补助资金安排")
                .numberedFrom(THREE_PUBLIC);
    }

    private static OfficialHeader procurement() {
        String type = "政府采购项目类型/";
        return funds(ITEMS.with(PROJECT_NAME, "项目名称"), "政府采购资金类型/").with(PROCUREMENT_TOTAL, type + "合计")
                .with(CENTRAL, type + "集中采购/小计").with(CENTRAL_GOODS, type + "集中采购/货物类")
                .with(CENTRAL_WORKS, type + "集中采购/工程类").with(CENTRAL_SERVICES, type + "集中采购/服务类")
                .with(DISPERSED, type + "分散采购/小计").with(DISPERSED_GOODS, type + "分散采购/货物类")
                .with(DISPERSED_WORKS, type + "分散采购/工程类").with(DISPERSED_SERVICES, type + "分散采购/服务类");
    }

    private static OfficialHeader funds(OfficialHeader keys, String group) {
        return keys.with(TOTAL, group + "合计").with(GENERAL, group + "一般公共预算")
                .with(GOVERNMENT_FUND, group + "政府性基金预算").with(STATE_CAPITAL, group + "国有资本经营预算")
                .with(FISCAL_ACCOUNT, group + "财政专户管理资金").with(UNIT_FUNDS, group + "单位资金")
                .with(CARRY_OVER, group + "上年结转结余").numberedFrom(TOTAL);
    }

    private static OfficialHeader goals() {
        return OfficialHeader.empty().with(SERIAL, "序号").with(UNIT_CODE, "单位代码").with(NAME, "单位名称")
                .with(PROJECT_NAME, "项目名称").with(TOTAL, "预算资金总额").with(GOAL, "年度绩效目标")
                .with(QUANTITY_INDICATOR, "数量指标").with(QUALITY_INDICATOR, "质量指标")
                .with(TIMELINESS_INDICATOR, "时效指标").with(COST_INDICATOR, "成本指标")
                .with(ECONOMIC_INDICATOR, "经济效益指标").with(SOCIAL_INDICATOR, "社会效益指标")
                .with(ECOLOGICAL_INDICATOR, "生态效益指标").with(SUSTAINABILITY_INDICATOR, "可持续效益指标")
                .with(SATISFACTION_INDICATOR, "服务对象满意度指标");
    }
}
