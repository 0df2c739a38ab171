package budgetexplorer.benchmarks.library;

import static budgetexplorer.model.table.Field.*;

import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.RowKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/// Tables 6 and 7: basic expenditure by economic class; 三公经费, meetings and training, all of which is basic expenditure.
record EconomyTables(MadeYear year) {
    private static final String GENERAL_FUND = "一般公共预算资金";

    BudgetTable basic(BudgetTable form) {
        var maker = new TableMaker(form);
        SortedMap<String, Long> amounts = year.byEconomy();
        amounts(maker, RowKind.TOTAL, Map.of(ECONOMIC_CODE, "合计"), amounts);
        for (String code : Catalogue.ECONOMY.keySet()) {
            SortedMap<String, Long> below = amounts.subMap(code, code + ":");
            if (!below.isEmpty()) {
                amounts(maker, RowKind.ITEM, Map.of(ECONOMIC_CODE, code, NAME, Catalogue.ECONOMY.get(code)), below);
            }
        }
        return maker.table(year.file(), List.of());
    }

    private static void amounts(TableMaker maker, RowKind kind, Map<Field, String> texts,
            SortedMap<String, Long> amounts) {
        long total = amounts.values().stream().mapToLong(Long::longValue).sum();
        long operating = UnitEconomy.operating(amounts);
        maker.row(kind, null, texts, Map.of(TOTAL, total, PERSONNEL, total - operating, OPERATING, operating));
    }

    BudgetTable threePublic(BudgetTable form) {
        var maker = new TableMaker(form);
        Map<Field, Long> all = threePublic(year.byEconomy());
        maker.row(RowKind.TOTAL, null, Map.of(UNIT_CODE, "合计"), all);
        maker.row(RowKind.FUND, null, Map.of(FUND_NAME, GENERAL_FUND), all);
        maker.row(RowKind.DEPARTMENT, null, Map.of(UNIT_CODE, year.department().stated(), NAME,
                year.department().department().name()), all);
        for (UnitYear unit : year.units()) {
            maker.row(RowKind.UNIT, unit.unit().code(), Map.of(UNIT_CODE, unit.unit().code(), NAME, unit.unit().name(),
                    FUND_NAME, GENERAL_FUND), threePublic(unit.economy()));
        }
        return maker.table(year.file(), List.of());
    }

    private static Map<Field, Long> threePublic(SortedMap<String, Long> economy) {
        long reception = economy.getOrDefault("30217", 0L);
        long vehicles = economy.getOrDefault("30231", 0L);
        long training = economy.getOrDefault("30216", 0L);
        return new HashMap<>(Map.of(THREE_PUBLIC, reception + vehicles, VEHICLES, vehicles, VEHICLE_RUNNING, vehicles,
                RECEPTION, reception, MEETINGS, economy.getOrDefault("30215", 0L), TRAINING, training, TRAINING_OWN,
                training));
    }
}
