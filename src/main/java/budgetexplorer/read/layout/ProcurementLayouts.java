package budgetexplorer.read.layout;

import static budgetexplorer.model.table.Field.*;

import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;
import java.util.List;

/// Tables 10 and 11: procurement by fund and by type, and purchased services by fund.
final class ProcurementLayouts {
    static final TableLayout PROCUREMENT_LAYOUT = TableLayout.of(TableKind.PROCUREMENT,
            List.of("政府采购预算明细表", "政府采购支出预算表"),
            Columns.ITEM_CODE_COLUMN, Columns.UNIT_CODE_COLUMN, Columns.NAME_COLUMN,
            ColumnRule.of(PROJECT_NAME, "项目名称"),
            ColumnRule.of(TOTAL, "政府采购资金类型/合计"), Columns.GENERAL_COLUMN, Columns.GOVERNMENT_FUND_COLUMN,
            Columns.STATE_CAPITAL_COLUMN, Columns.FISCAL_ACCOUNT_COLUMN, Columns.UNIT_FUNDS_COLUMN,
            Columns.CARRY_OVER_COLUMN, ColumnRule.of(PROCUREMENT_TOTAL, "政府采购项目类型/合计"),
            type(CENTRAL, "集中采购/小计"), type(CENTRAL_GOODS, "集中采购/货物类"),
            type(CENTRAL_WORKS, "集中采购/工程类"), type(CENTRAL_SERVICES, "集中采购/服务类"),
            type(DISPERSED, "分散采购/小计"), type(DISPERSED_GOODS, "分散采购/货物类"),
            type(DISPERSED_WORKS, "分散采购/工程类"), type(DISPERSED_SERVICES, "分散采购/服务类"));
    static final TableLayout PURCHASED_SERVICES_LAYOUT = TableLayout.of(TableKind.PURCHASED_SERVICES,
            List.of("政府购买服务支出预算表", "政府购买服务预算明细表"), Columns.ITEM_CODE_COLUMN, Columns.UNIT_CODE_COLUMN,
            Columns.NAME_COLUMN, ColumnRule.of(TOTAL, "合计", "总计", "政府购买服务资金类型/合计", "政府购买服务资金类型/总计"),
            Columns.GENERAL_COLUMN,
            Columns.GOVERNMENT_FUND_COLUMN,
            Columns.STATE_CAPITAL_COLUMN, Columns.FISCAL_ACCOUNT_COLUMN, Columns.UNIT_FUNDS_COLUMN,
            Columns.CARRY_OVER_COLUMN);

    private ProcurementLayouts() {}

    private static ColumnRule type(Field field, String path) {
        return ColumnRule.of(field, path, "政府采购项目类型/" + path);
    }
}
