package budgetexplorer.check.narrative;

import static budgetexplorer.model.table.Field.*;

import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the narrative calls the columns of the tables.
final class ColumnNames {
    private static final String BUDGET = "(?:支出)?(?:总?预算)?";
    private static final String OF_FUND = "(?:财政)?(?:拨款|资金)?(?:收入)?(?:安排的?)?(?:政府)?(?:采购|购买服务)?" + BUDGET;

    private static final List<ColumnNames> ALL = List.of(
            of("基本支出(?:总?预算)?", BASIC),
            of("项目支出(?:总?预算)?", PROJECT),
            of("人员经费" + BUDGET, PERSONNEL),
            of("(?:日常)?公用经费" + BUDGET, OPERATING),
            of("结转下年(?:支出)?", CARRIED_FORWARD),
            of("本年收入(?:小计|合计)?", CURRENT),
            of("一般公共预算" + OF_FUND, GENERAL),
            of("政府性基金(?:预算)?" + OF_FUND, GOVERNMENT_FUND),
            of("国有资本经营(?:预算)?" + OF_FUND, STATE_CAPITAL),
            of("财政专户管理的?资金" + OF_FUND, FISCAL_ACCOUNT),
            of("单位(?:自有)?资金" + OF_FUND, UNIT_FUNDS),
            of("上年结转(?:[和、]?结余)?" + OF_FUND, CARRY_OVER),
            of("因公出国\\(境\\)(?:经费|费用?)" + BUDGET, ABROAD),
            of("公务用车购置[及和]运行(?:维护)?费" + BUDGET, VEHICLES),
            of("公务用车购置费" + BUDGET, VEHICLE_PURCHASE),
            of("公务用车运行(?:维护)?费" + BUDGET, VEHICLE_RUNNING),
            of("公务接待费" + BUDGET, RECEPTION),
            of("会议费" + BUDGET, MEETINGS),
            of("培训费" + BUDGET, TRAINING),
            of("(?:政府)?集中采购" + BUDGET, CENTRAL),
            of("(?:政府)?分散采购" + BUDGET, DISPERSED),
            of("(?:采购)?货物类?(?:采购)?" + BUDGET, CENTRAL_GOODS, DISPERSED_GOODS),
            of("(?:采购)?工程类?(?:采购)?" + BUDGET, CENTRAL_WORKS, DISPERSED_WORKS),
            of("(?:采购)?服务类?(?:采购)?" + BUDGET, CENTRAL_SERVICES, DISPERSED_SERVICES));

    private final Pattern name;
    private final List<Field> fields;

    private ColumnNames(Pattern name, List<Field> fields) {
        this.name = name;
        this.fields = fields;
    }

    private static ColumnNames of(String name, Field... fields) {
        return new ColumnNames(Pattern.compile(name), List.of(fields));
    }

    /// The fields of a table that a plain name means: several where it means their sum. Empty if it means no column.
    static List<Field> fields(BudgetTable table, String plain) {
        return ALL.stream().filter(column -> column.name.matcher(plain).matches()).findFirst()
                .map(column -> column.fields).orElse(List.of()).stream().filter(table::has).toList();
    }

    /// Of several columns those below another: of 货物类 below 集中采购 only the one there.
    static List<Field> below(Optional<Field> parent, List<Field> fields) {
        List<Field> narrower = parent.map(field -> fields.stream()
                .filter(each -> each.name().startsWith(field.name() + "_")).toList()).orElse(List.of());
        return narrower.isEmpty() ? fields : narrower;
    }
}
