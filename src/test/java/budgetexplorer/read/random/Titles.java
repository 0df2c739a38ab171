package budgetexplorer.read.random;

import static budgetexplorer.model.table.TableKind.*;

import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.Map;

/// Words in use other than the official ones.
final class Titles {
    static final Map<TableKind, List<String>> OTHERS = Map.ofEntries(
            Map.entry(BALANCE, List.of("部门收支总表", "部门收支预算总表", "收支预算总表", "收支总表", "收支总体情况表")),
            Map.entry(INCOME, List.of("部门收入总表", "部门收入预算总表", "收入总表", "收入总体情况表")),
            Map.entry(EXPENDITURE, List.of("部门支出总表", "部门支出预算总表", "支出总表", "支出总体情况表")),
            Map.entry(APPROPRIATION_BALANCE, List.of("财政拨款收支总表", "财政拨款收支预算总表")),
            Map.entry(GENERAL, List.of("一般公共预算支出表", "一般公共预算支出预算表")),
            Map.entry(GENERAL_BASIC, List.of("一般公共预算基本支出表", "一般公共预算基本支出预算表")),
            Map.entry(THREE_PUBLIC, List.of("“三公”经费支出表", "三公经费预算表", "三公两费支出情况表", "“三公”经费支出情况表")),
            Map.entry(GOVERNMENT_FUND, List.of("政府性基金预算支出表", "政府性基金支出预算表")),
            Map.entry(STATE_CAPITAL, List.of("国有资本经营预算支出表", "国有资本经营支出预算表")),
            Map.entry(PROCUREMENT, List.of("政府采购预算明细表", "政府采购支出预算表")),
            Map.entry(PURCHASED_SERVICES, List.of("政府购买服务支出预算表", "政府购买服务预算明细表")),
            Map.entry(GOALS, List.of("项目支出绩效目标表", "项目绩效目标表", "项目支出绩效目标公开表")));

    private Titles() {}

    /// The row of 合计 in other words.
    static ExpectedRow otherTotal(ExpectedRow row, Chance chance) {
        return row.with(Field.NAME, new Cell.Text(chance.oneOf("总计", "合 计", "合　　计", "总  计")));
    }
}
