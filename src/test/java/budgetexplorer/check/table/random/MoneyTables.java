package budgetexplorer.check.table.random;

import static budgetexplorer.model.table.Field.*;

import budgetexplorer.model.Fund;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/// Tables 1, 2 and 4: where the money comes from, and for what it goes.
record MoneyTables(RandomDepartment department, TableMaker.Style style) {
    private static final List<Fund> FUNDS = List.of(Fund.GENERAL, Fund.GOVERNMENT_FUND, Fund.STATE_CAPITAL,
            Fund.FISCAL_ACCOUNT, Fund.UNIT_FUNDS);
    private static final List<Field> LEFT = List.of(CARRY_OVER_GENERAL, CARRY_OVER_GOVERNMENT_FUND,
            CARRY_OVER_STATE_CAPITAL, CARRY_OVER_FISCAL_ACCOUNT, CARRY_OVER_UNIT_FUNDS);
    private static final String NUMERALS = "一二三四五六七八九";

    private record Side(String name, long fen) {}

    private long sum(Predicate<Spending> which, ToLongFunction<Spending> what) {
        return department.spendings().stream().filter(which).mapToLong(what).sum();
    }

    private long current(Predicate<Spending> which, Fund fund) {
        return sum(which.and(each -> each.fund() == fund && !each.isLeftOver()), Spending::all);
    }

    private long left(Predicate<Spending> which, Fund fund) {
        return sum(which.and(each -> each.fund() == fund && each.isLeftOver()), Spending::all);
    }

    BudgetTable income() {
        List<Field> fields = new ArrayList<>(List.of(UNIT_CODE, NAME, TOTAL, CURRENT, GENERAL, GOVERNMENT_FUND,
                STATE_CAPITAL, FISCAL_ACCOUNT, UNIT_FUNDS, CARRY_OVER));
        fields.addAll(LEFT);
        var maker = new TableMaker(TableKind.INCOME, style, department.random(), fields.toArray(Field[]::new));
        maker.row(RowKind.TOTAL, null, Map.of(UNIT_CODE, "合计"), income(_ -> true));
        maker.row(RowKind.DEPARTMENT, null, Map.of(UNIT_CODE, RandomDepartment.CODE), income(_ -> true));
        department.units().forEach(unit -> maker.row(RowKind.UNIT, unit, Map.of(UNIT_CODE, unit),
                income(each -> each.unit().equals(unit))));
        return maker.table();
    }

    private Map<Field, Long> income(Predicate<Spending> which) {
        Map<Field, Long> amounts = new EnumMap<>(Field.class);
        for (int i = 0; i < FUNDS.size(); i++) {
            amounts.put(Field.of(FUNDS.get(i)), current(which, FUNDS.get(i)));
            amounts.put(LEFT.get(i), left(which, FUNDS.get(i)));
        }
        amounts.put(CURRENT, sum(which.and(each -> !each.isLeftOver()), Spending::all));
        amounts.put(CARRY_OVER, sum(which.and(Spending::isLeftOver), Spending::all));
        amounts.put(TOTAL, sum(which, Spending::all));
        return amounts;
    }

    BudgetTable balance() {
        List<Side> income = new ArrayList<>();
        for (Fund fund : FUNDS) {
            long current = current(_ -> true, fund);
            income.add(new Side(NUMERALS.charAt(income.size() / 3) + "、" + fund.label() + "拨款", current));
            income.add(new Side("（一）上级补助", current / 3));
            income.add(new Side("（二）本级", current - current / 3));
        }
        income.add(new Side("本年收入合计", sum(each -> !each.isLeftOver(), Spending::all)));
        income.add(new Side("上年结转结余", sum(Spending::isLeftOver, Spending::all)));
        income.add(new Side("收入总计", sum(_ -> true, Spending::all)));
        List<Side> expense = categories("", "、", _ -> true);
        expense.add(new Side("本年支出合计", sum(_ -> true, Spending::spent)));
        expense.add(new Side("结转下年支出", sum(_ -> true, Spending::forward)));
        expense.add(new Side("支出总计", sum(_ -> true, Spending::all)));
        return table(TableKind.BALANCE, income, expense);
    }

    BudgetTable appropriations() {
        Predicate<Spending> which = each -> each.fund().ordinal() < Fund.FISCAL_ACCOUNT.ordinal();
        List<Side> income = new ArrayList<>();
        income.add(new Side("一、本年收入", sum(which.and(each -> !each.isLeftOver()), Spending::all)));
        for (Fund fund : FUNDS.subList(0, 3)) {
            income.add(new Side("（" + NUMERALS.charAt(fund.ordinal()) + "）" + fund.label(), current(which, fund)));
            income.add(new Side("1、上级补助", 0));
            income.add(new Side("2、本级", current(which, fund)));
        }
        income.add(new Side("二、上年结转结余", sum(which.and(Spending::isLeftOver), Spending::all)));
        for (Fund fund : FUNDS.subList(0, 3)) {
            income.add(new Side("（" + NUMERALS.charAt(fund.ordinal()) + "）" + fund.label(), left(which, fund)));
        }
        income.add(new Side("收入总计", sum(which, Spending::all)));
        List<Side> expense = new ArrayList<>(List.of(new Side("一、本年支出", sum(which, Spending::spent))));
        expense.addAll(categories("（", "）", which));
        expense.add(new Side("二、结转下年支出", sum(which, Spending::forward)));
        expense.add(new Side("支出总计", sum(which, Spending::all)));
        return table(TableKind.APPROPRIATION_BALANCE, income, expense);
    }

    private List<Side> categories(String before, String after, Predicate<Spending> which) {
        List<Side> sides = new ArrayList<>();
        for (String code : RandomDepartment.CATEGORIES.keySet().stream().sorted().toList()) {
            sides.add(new Side(before + NUMERALS.charAt(sides.size()) + after + RandomDepartment.CATEGORIES.get(code),
                    sum(which.and(each -> each.item().startsWith(code)), Spending::spent)));
        }
        return sides;
    }

    private BudgetTable table(TableKind kind, List<Side> income, List<Side> expense) {
        var maker = new TableMaker(kind, style, department.random(), INCOME_NAME, INCOME, EXPENSE_NAME, EXPENSE);
        for (int i = 0; i < Math.max(income.size(), expense.size()); i++) {
            Map<Field, String> texts = new EnumMap<>(Field.class);
            Map<Field, Long> amounts = new EnumMap<>(Field.class);
            if (i < income.size()) {
                texts.put(INCOME_NAME, income.get(i).name());
                amounts.put(INCOME, income.get(i).fen());
            }
            if (i < expense.size()) {
                texts.put(EXPENSE_NAME, expense.get(i).name());
                amounts.put(EXPENSE, expense.get(i).fen());
            }
            maker.row(RowKind.LINE, null, texts, amounts);
        }
        return maker.table();
    }
}
