package budgetexplorer.model.disclosure;

import budgetexplorer.model.FunctionCode;
import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.table.Field;
import java.util.Map;
import java.util.Optional;

/// What the official text calls its subjects.
public final class SubjectNames {
    private static final Map<SectionKind, String> WHOLES = Map.ofEntries(
            Map.entry(SectionKind.DUTIES, "主要职责"),
            Map.entry(SectionKind.ORGANISATION, "机构设置情况"),
            Map.entry(SectionKind.BALANCE, "部门收支总预算"),
            Map.entry(SectionKind.INCOME, "部门收入总预算"),
            Map.entry(SectionKind.EXPENDITURE, "部门支出总预算"),
            Map.entry(SectionKind.APPROPRIATION_BALANCE, "部门财政拨款收支总预算"),
            Map.entry(SectionKind.GENERAL, "部门一般公共预算拨款支出"),
            Map.entry(SectionKind.GENERAL_BASIC, "部门一般公共预算基本支出"),
            Map.entry(SectionKind.THREE_PUBLIC, "部门一般公共预算安排的“三公”经费支出预算"),
            Map.entry(SectionKind.GOVERNMENT_FUND, "部门政府性基金预算支出"),
            Map.entry(SectionKind.STATE_CAPITAL, "部门国有资本经营预算支出"),
            Map.entry(SectionKind.PROCUREMENT, "政府采购预算"),
            Map.entry(SectionKind.PURCHASED_SERVICES, "政府购买服务预算支出"),
            Map.entry(SectionKind.GOALS, "重点项目"),
            Map.entry(SectionKind.OPERATING_COSTS, "机关运行经费预算"),
            Map.entry(SectionKind.STATE_ASSETS, "国有资产占用情况"));
    private static final Map<Field, String> OF_INCOME = Map.of(
            Field.GENERAL, "一般公共预算拨款收入",
            Field.GOVERNMENT_FUND, "政府性基金预算拨款收入",
            Field.STATE_CAPITAL, "国有资本经营预算拨款收入",
            Field.FISCAL_ACCOUNT, "财政专户管理资金收入",
            Field.UNIT_FUNDS, "单位资金收入",
            Field.CARRY_OVER, "上年结转结余");
    private static final Map<Field, String> FUNDS = Map.of(
            Field.GENERAL, "一般公共预算",
            Field.GOVERNMENT_FUND, "政府性基金预算",
            Field.STATE_CAPITAL, "国有资本经营预算",
            Field.FISCAL_ACCOUNT, "财政专户管理资金",
            Field.UNIT_FUNDS, "单位资金",
            Field.CARRY_OVER, "上年结转结余");
    private static final Map<Field, String> OTHERS = Map.ofEntries(
            Map.entry(Field.BASIC, "基本支出预算"),
            Map.entry(Field.PROJECT, "项目支出预算"),
            Map.entry(Field.CARRIED_FORWARD, "结转下年支出"),
            Map.entry(Field.PERSONNEL, "人员经费"),
            Map.entry(Field.OPERATING, "公用经费"),
            Map.entry(Field.ABROAD, "因公出国（境）经费"),
            Map.entry(Field.RECEPTION, "公务接待费"),
            Map.entry(Field.VEHICLES, "公务用车购置及运行维护费"),
            Map.entry(Field.VEHICLE_PURCHASE, "公务用车购置费"),
            Map.entry(Field.VEHICLE_RUNNING, "公务用车运行维护费"),
            Map.entry(Field.CENTRAL, "政府集中采购预算"),
            Map.entry(Field.DISPERSED, "分散采购预算"));

    private SubjectNames() {}

    /// The name of a subject; of a code the name that the facts know.
    ///
    /// @param names of function codes
    public static String of(Subject subject, Map<FunctionCode, String> names) {
        Optional<FunctionCode> code = subject.code();
        return code.isPresent()
                ? Optional.ofNullable(names.get(code.get())).orElse(code.get().digits())
                : subject.field().map(field -> of(subject.section(), field)).orElseGet(() -> whole(subject.section()));
    }

    /// The name of what a section is about.
    public static String whole(SectionKind section) {
        return WHOLES.getOrDefault(section, "");
    }

    /// The name of a column in a section.
    public static String of(SectionKind section, Field field) {
        Map<Field, String> own = section == SectionKind.INCOME ? OF_INCOME : FUNDS;
        return own.getOrDefault(field, OTHERS.getOrDefault(field, ""));
    }
}
