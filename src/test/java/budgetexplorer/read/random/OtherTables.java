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

/// Tables 6 and 7: basic expenditure by economic class; 三公经费, meetings and training.
record OtherTables(RandomBudget.Facts facts) {
    private static final Map<String, String> ECONOMIC_NAMES = Map.ofEntries(Map.entry("301", "工资福利支出"),
            Map.entry("30101", "基本工资"), Map.entry("30102", "津贴补贴"), Map.entry("30103", "奖金"),
            Map.entry("30113", "住房公积金"), Map.entry("302", "商品和服务支出"), Map.entry("30201", "办公费"),
            Map.entry("30213", "维修（护）费"), Map.entry("30217", "公务接待费"), Map.entry("30299", "其他商品和服务支出"),
            Map.entry("303", "对个人和家庭的补助"), Map.entry("30302", "退休费"), Map.entry("30399", "其他对个人和家庭的补助"));
    private static final List<Field> BASIC_FIELDS = List.of(TOTAL, PERSONNEL, OPERATING);
    private static final List<Field> THREE_PUBLIC_FIELDS = List.of(THREE_PUBLIC, ABROAD, VEHICLES, VEHICLE_PURCHASE,
            VEHICLE_RUNNING, RECEPTION, MEETINGS, TRAINING, TRAINING_OWN, TRAINING_SUPERIOR);

    ExpectedTable generalBasic(Chance chance) {
        var maker = new RowMaker(chance, facts.body());
        List<Line> lines = new ArrayList<>();
        List<ExpectedRow> rows = new ArrayList<>();
        for (String category : List.of("301", "302", "303")) {
            List<Line> sections = ECONOMIC_NAMES.keySet().stream().sorted()
                    .filter(code -> code.length() > 3 && code.startsWith(category) && chance.percent(60))
                    .map(code -> economic(code, chance)).toList();
            if (!sections.isEmpty()) {
                rows.add(economic(category, Line.sum(sections), maker));
                sections.forEach(line -> rows.add(maker.row(RowKind.ITEM, null, line.texts(), BASIC_FIELDS,
                        line.amounts())));
                lines.addAll(sections);
            }
        }
        rows.addFirst(maker.totals(BASIC_FIELDS, lines).getFirst());
        return ExpectedTable.of(TableKind.GENERAL_BASIC, rows, List.of());
    }

    private static ExpectedRow economic(String code, Map<Field, Long> amounts, RowMaker maker) {
        return maker.row(RowKind.ITEM, null, Map.of(ECONOMIC_CODE, code, NAME, ECONOMIC_NAMES.get(code)), BASIC_FIELDS,
                amounts);
    }

    private Line economic(String code, Chance chance) {
        long amount = facts.amount(chance);
        boolean operating = code.startsWith("302");
        return new Line("", Map.of(ECONOMIC_CODE, code, NAME, ECONOMIC_NAMES.get(code)),
                Map.of(TOTAL, amount, PERSONNEL, operating ? 0 : amount, OPERATING, operating ? amount : 0));
    }

    ExpectedTable threePublic(Chance chance) {
        var maker = new RowMaker(chance, facts.body());
        List<Line> lines = facts.body().units().stream().map(unit -> threePublic(unit, chance)).toList();
        List<ExpectedRow> rows = maker.totals(THREE_PUBLIC_FIELDS, lines);
        for (String fund : lines.stream().map(line -> line.texts().get(FUND_NAME)).distinct().toList()) {
            rows.add(rows.size() - 1, maker.row(RowKind.FUND, null, Map.of(FUND_NAME, fund), THREE_PUBLIC_FIELDS, Line
                    .sum(lines.stream().filter(line -> line.texts().get(FUND_NAME).equals(fund)).toList())));
        }
        lines.forEach(line -> rows.add(maker.row(RowKind.UNIT, line.unit(), line.texts(), THREE_PUBLIC_FIELDS,
                line.amounts())));
        return ExpectedTable.of(TableKind.THREE_PUBLIC, rows, List.of());
    }

    private Line threePublic(Unit unit, Chance chance) {
        Map<Field, Long> amounts = new EnumMap<>(Field.class);
        for (Field field : List.of(ABROAD, VEHICLE_PURCHASE, VEHICLE_RUNNING, RECEPTION, MEETINGS, TRAINING_OWN,
                TRAINING_SUPERIOR)) {
            amounts.put(field, chance.percent(40) ? 0 : facts.amount(chance));
        }
        amounts.put(VEHICLES, amounts.get(VEHICLE_PURCHASE) + amounts.get(VEHICLE_RUNNING));
        amounts.put(THREE_PUBLIC, amounts.get(ABROAD) + amounts.get(VEHICLES) + amounts.get(RECEPTION));
        amounts.put(TRAINING, amounts.get(TRAINING_OWN) + amounts.get(TRAINING_SUPERIOR));
        String fund = chance.percent(85) ? Fund.GENERAL.label() : Fund.GOVERNMENT_FUND.label();
        return new Line(unit.code(), Map.of(UNIT_CODE, unit.code(), NAME, unit.name(), FUND_NAME, fund + "资金"),
                amounts);
    }
}
