package budgetexplorer.read.random;

import static budgetexplorer.model.table.Field.*;

import budgetexplorer.model.Fund;
import budgetexplorer.model.Unit;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Tables 2, 10 and 11: amounts by fund, and procurement also by type.
record FundTables(RandomBudget.Facts facts) {
    private static final List<Field> FUNDS = List.of(GENERAL, GOVERNMENT_FUND, STATE_CAPITAL, FISCAL_ACCOUNT,
            UNIT_FUNDS);
    private static final List<Field> CARRIED = List.of(CARRY_OVER_GENERAL, CARRY_OVER_GOVERNMENT_FUND,
            CARRY_OVER_STATE_CAPITAL, CARRY_OVER_FISCAL_ACCOUNT, CARRY_OVER_UNIT_FUNDS);
    private static final List<Field> CENTRAL_TYPES = List.of(CENTRAL_GOODS, CENTRAL_WORKS, CENTRAL_SERVICES);
    private static final List<Field> DISPERSED_TYPES = List.of(DISPERSED_GOODS, DISPERSED_WORKS, DISPERSED_SERVICES);

    ExpectedTable income(Chance chance) {
        List<Field> fields = new ArrayList<>(List.of(TOTAL, CURRENT, CARRY_OVER));
        fields.addAll(FUNDS);
        fields.addAll(CARRIED);
        List<Line> lines = facts.body().units().stream().map(unit -> income(unit, chance)).toList();
        var maker = new RowMaker(chance, facts.body());
        List<ExpectedRow> rows = maker.totals(fields, lines);
        for (int i = 0; i < lines.size(); i++) {
            rows.add(maker.unit(facts.body().units().get(i), fields, lines.subList(i, i + 1)));
        }
        return ExpectedTable.of(TableKind.INCOME, rows, List.of());
    }

    private Line income(Unit unit, Chance chance) {
        Map<Field, Long> amounts = new EnumMap<>(Field.class);
        for (int fund = 0; fund < FUNDS.size(); fund++) {
            Fund spent = Fund.values()[fund];
            long total = facts.spendings().stream().filter(each -> each.unit().equals(unit.code()))
                    .filter(each -> each.fund() == spent).mapToLong(Spending::total).sum();
            long carried = chance.percent(20) ? facts.part(total, chance) : 0;
            amounts.put(FUNDS.get(fund), total - carried);
            amounts.put(CARRIED.get(fund), carried);
        }
        amounts.put(CURRENT, FUNDS.stream().mapToLong(amounts::get).sum());
        amounts.put(CARRY_OVER, CARRIED.stream().mapToLong(amounts::get).sum());
        amounts.put(TOTAL, amounts.get(CURRENT) + amounts.get(CARRY_OVER));
        return new Line(unit.code(), Map.of(), amounts);
    }

    ExpectedTable procurement(Chance chance) {
        List<Line> lines = lines(chance).stream().map(line -> procured(line, chance)).toList();
        return tree(TableKind.PROCUREMENT, lines, chance);
    }

    ExpectedTable purchasedServices(Chance chance) {
        return tree(TableKind.PURCHASED_SERVICES, lines(chance), chance);
    }

    private ExpectedTable tree(TableKind kind, List<Line> lines, Chance chance) {
        List<Field> fields = lines.stream().flatMap(line -> line.amounts().keySet().stream()).distinct().sorted()
                .toList();
        return ExpectedTable.of(kind, new RowMaker(chance, facts.body()).tree(fields, RowKind.ITEM, lines), List.of());
    }

    /// For some of what the units spend on, one line or several lines of the same 项.
    private List<Line> lines(Chance chance) {
        List<Line> lines = new ArrayList<>();
        for (Spending spending : facts.spendings()) {
            for (int i = chance.oneOf(0, 1, 1, 3); i > 0; i--) {
                lines.add(line(spending, chance));
            }
        }
        return lines.isEmpty() ? List.of(line(facts.spendings().getFirst(), chance)) : lines;
    }

    private Line line(Spending spending, Chance chance) {
        Map<Field, Long> amounts = new EnumMap<>(Field.class);
        FUNDS.forEach(field -> amounts.put(field, 0L));
        long amount = facts.amount(chance);
        long carried = chance.percent(10) ? facts.part(amount, chance) : 0;
        amounts.put(chance.percent(80) ? GENERAL : chance.oneOf(FUNDS), amount - carried);
        amounts.put(CARRY_OVER, carried);
        amounts.put(TOTAL, amount);
        return new Line(spending.unit(), facts.item(spending.item()), amounts);
    }

    private Line procured(Line line, Chance chance) {
        Map<Field, String> texts = new EnumMap<>(line.texts());
        texts.put(PROJECT_NAME, facts.words().project());
        Map<Field, Long> amounts = new EnumMap<>(line.amounts());
        long total = line.amounts().get(TOTAL);
        boolean central = chance.percent(50);
        CENTRAL_TYPES.forEach(field -> amounts.put(field, 0L));
        DISPERSED_TYPES.forEach(field -> amounts.put(field, 0L));
        amounts.put(chance.oneOf(central ? CENTRAL_TYPES : DISPERSED_TYPES), total);
        amounts.put(CENTRAL, central ? total : 0);
        amounts.put(DISPERSED, central ? 0 : total);
        amounts.put(PROCUREMENT_TOTAL, total);
        return new Line(line.unit(), texts, amounts);
    }
}
