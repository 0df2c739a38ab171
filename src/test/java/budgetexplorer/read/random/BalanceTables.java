package budgetexplorer.read.random;

import static budgetexplorer.model.table.Field.*;

import budgetexplorer.model.Fund;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tables 1 and 4: income by fund beside expenditure by 类. Where one side is longer the other is blank.
record BalanceTables(RandomBudget.Facts facts) {
    private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一",
            "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九", "二十");
    private static final Set<Fund> APPROPRIATED = Set.of(Fund.GENERAL, Fund.GOVERNMENT_FUND, Fund.STATE_CAPITAL);

    /// A side's line.
    private record Side(String name, long fen) {}

    ExpectedTable balance(Chance chance) {
        List<Side> income = new ArrayList<>();
        for (Fund fund : List.of(Fund.GENERAL, Fund.GOVERNMENT_FUND, Fund.STATE_CAPITAL, Fund.FISCAL_ACCOUNT,
                Fund.UNIT_FUNDS)) {
            income.add(new Side(NUMERALS.get(fund.ordinal()) + "、" + fund.label(), total(Set.of(fund))));
            if (APPROPRIATED.contains(fund)) {
                income.add(new Side("（一）上级补助", 0));
                income.add(new Side("（二）本级", total(Set.of(fund))));
            }
        }
        List<Side> expense = categories("", "、", Set.of(Fund.values()), chance);
        long total = total(Set.of(Fund.values()));
        List<ExpectedRow> rows = beside(income, expense, chance);
        rows.addAll(beside(List.of(new Side("本年收入合计", total), new Side("上年结转结余", 0), new Side("收入总计", total)),
                List.of(new Side("本年支出合计", total), new Side("结转下年支出", 0), new Side("支出总计", total)), chance));
        return ExpectedTable.of(TableKind.BALANCE, rows, List.of());
    }

    ExpectedTable appropriations(Chance chance) {
        long total = total(APPROPRIATED);
        List<Side> income = new ArrayList<>(List.of(new Side("一、本年收入", total)));
        for (Fund fund : List.of(Fund.GENERAL, Fund.GOVERNMENT_FUND, Fund.STATE_CAPITAL)) {
            income.add(new Side("（%s）%s".formatted(NUMERALS.get(fund.ordinal()), fund.label()), total(Set.of(fund))));
            income.add(new Side("1、上级补助", 0));
            income.add(new Side("2、本级", total(Set.of(fund))));
        }
        income.add(new Side("二、上年结转结余", 0));
        List<Side> expense = new ArrayList<>(List.of(new Side("一、本年支出", total)));
        expense.addAll(categories("（", "）", APPROPRIATED, chance));
        expense.add(new Side("二、结转下年支出", 0));
        List<ExpectedRow> rows = beside(income, expense, chance);
        rows.addAll(beside(List.of(new Side("收入总计", total)), List.of(new Side("支出总计", total)), chance));
        return ExpectedTable.of(TableKind.APPROPRIATION_BALANCE, rows, List.of());
    }

    private List<ExpectedRow> beside(List<Side> income, List<Side> expense, Chance chance) {
        var maker = new RowMaker(chance, facts.body());
        List<ExpectedRow> rows = new ArrayList<>();
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
            rows.add(maker.row(RowKind.LINE, null, texts, amounts.keySet(), amounts));
        }
        return rows;
    }

    /// Every 类 that the department spends on, and some that it does not.
    private List<Side> categories(String before, String after, Set<Fund> funds, Chance chance) {
        List<String> used = FunctionNames.CATEGORIES.keySet().stream().sorted()
                .filter(code -> total(code, funds) != 0 || chance.percent(20)).limit(NUMERALS.size()).toList();
        List<Side> sides = new ArrayList<>();
        for (String code : used) {
            sides.add(new Side(before + NUMERALS.get(sides.size()) + after + FunctionNames.CATEGORIES.get(code),
                    total(code, funds)));
        }
        return sides;
    }

    private long total(String category, Set<Fund> funds) {
        return facts.spendings().stream().filter(each -> each.item().startsWith(category))
                .filter(each -> funds.contains(each.fund())).mapToLong(Spending::total).sum();
    }

    private long total(Set<Fund> funds) {
        return facts.spendings().stream().filter(each -> funds.contains(each.fund())).mapToLong(Spending::total).sum();
    }
}
