package budgetexplorer.read.random;

import budgetexplorer.model.Fund;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Tables 3, 5, 8 and 9: what the units spend on each 项, from all funds or from one.
record SpendingTables(RandomBudget.Facts facts) {
    ExpectedTable expenditure(Chance chance) {
        return table(TableKind.EXPENDITURE, facts.spendings(), List.of(), chance);
    }

    ExpectedTable general(Chance chance) {
        return table(TableKind.GENERAL, of(Fund.GENERAL), List.of(), chance);
    }

    ExpectedTable governmentFund(Chance chance) {
        return fund(TableKind.GOVERNMENT_FUND, Fund.GOVERNMENT_FUND, chance);
    }

    ExpectedTable stateCapital(Chance chance) {
        return fund(TableKind.STATE_CAPITAL, Fund.STATE_CAPITAL, chance);
    }

    private ExpectedTable fund(TableKind kind, Fund fund, Chance chance) {
        List<Spending> spendings = of(fund);
        return spendings.isEmpty() ? empty(kind, fund, chance) : table(kind, spendings, List.of(), chance);
    }

    private ExpectedTable empty(TableKind kind, Fund fund, Chance chance) {
        String statement = "注：本部门%d年没有%s支出，故本表无数据。".formatted(facts.year(), fund.label());
        List<ExpectedRow> total = new RowMaker(chance, facts.body()).totals(Spending.STRUCTURE, List.of())
                .subList(0, chance.percent(80) ? 1 : 0);
        return ExpectedTable.of(kind, total, List.of(statement));
    }

    private ExpectedTable table(TableKind kind, List<Spending> spendings, List<String> notes, Chance chance) {
        Map<String, List<Spending>> byItem = new LinkedHashMap<>();
        spendings.forEach(spending -> byItem.computeIfAbsent(spending.unit() + spending.item(), _ -> new ArrayList<>())
                .add(spending));
        List<Line> lines = byItem.values().stream().map(this::line).toList();
        return ExpectedTable.of(kind,
                new RowMaker(chance, facts.body()).tree(Spending.STRUCTURE, RowKind.ITEM, lines), notes);
    }

    private Line line(List<Spending> spendings) {
        Spending first = spendings.getFirst();
        List<Line> lines = spendings.stream().map(each -> new Line(each.unit(), Map.of(), each.structure())).toList();
        return new Line(first.unit(), facts.item(first.item()), Line.sum(lines));
    }

    private List<Spending> of(Fund fund) {
        return facts.spendings().stream().filter(spending -> spending.fund() == fund).toList();
    }
}
