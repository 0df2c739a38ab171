package budgetexplorer.benchmarks.library;

import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Tables 1 and 4: income and expenditure side by side, in the lines that every document has.
record BalanceTables(MadeYear year) {
    private static final Pattern NUMERAL = Pattern.compile("^(?:（[^）]*）|[^、]*、)");
    private static final int EXPENSE_NAME = 2;

    BudgetTable balance(BudgetTable form) {
        Line sum = year.sum();
        Map<String, Long> amounts = new HashMap<>(Map.of("一般公共预算拨款", sum.ofGeneral(), "政府性基金预算拨款",
                sum.governmentFund(), "单位资金", sum.unitFunds(), "事业收入", sum.unitFunds(), "本年收入合计", sum.total(),
                "收入总计", sum.total(), "本年支出合计", sum.total(), "支出总计", sum.total()));
        year.byFunction(3).forEach((code, line) -> amounts.put(Catalogue.function(code), line.total()));
        return filled(form, amounts, sum);
    }

    BudgetTable appropriations(BudgetTable form) {
        Line sum = year.sum();
        long all = sum.ofGeneral() + sum.governmentFund();
        Map<String, Long> amounts = new HashMap<>(Map.of("本年收入", all, "一般公共预算", sum.ofGeneral(), "政府性基金预算",
                sum.governmentFund(), "本年支出", all, "收入总计", all, "支出总计", all));
        year.byFunction(3).forEach(
                (code, line) -> amounts.put(Catalogue.function(code), line.ofGeneral() + line.governmentFund()));
        return filled(form, amounts, sum);
    }

    /// The same lines with other amounts. 本级 is named twice: below 一般公共预算 and below 政府性基金.
    private BudgetTable filled(BudgetTable form, Map<String, Long> amounts, Line sum) {
        var maker = new TableMaker(form);
        String above = "";
        boolean isLeft = false;
        for (Row row : form.rows()) {
            String name = name(row.cells().getFirst());
            isLeft = isLeft || name.equals("上年结转结余");
            above = name.contains("预算") ? name : above;
            List<Cell> cells = new ArrayList<>(row.cells());
            if (!name.isEmpty()) {
                cells.set(1, TableMaker.cell(isLeft && !name.endsWith("总计") ? 0 : income(name, above, amounts, sum)));
            }
            String expense = name(row.cells().get(EXPENSE_NAME));
            if (!expense.isEmpty()) {
                cells.set(EXPENSE_NAME + 1, TableMaker.cell(amounts.getOrDefault(expense, 0L)));
            }
            maker.row(RowKind.LINE, null, cells);
        }
        return maker.table(year.file(), form.notes());
    }

    private static long income(String name, String above, Map<String, Long> amounts, Line sum) {
        if (!name.equals("本级")) {
            return amounts.getOrDefault(name, 0L);
        }
        return above.startsWith("一般公共预算") ? sum.ofGeneral() : above.startsWith("政府性基金") ? sum.governmentFund() : 0;
    }

    private static String name(Cell cell) {
        return cell instanceof Cell.Text(var text) ? NUMERAL.matcher(text).replaceFirst("") : "";
    }
}
