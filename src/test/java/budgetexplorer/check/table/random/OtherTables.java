package budgetexplorer.check.table.random;

import static budgetexplorer.model.table.Field.*;

import budgetexplorer.model.Fund;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Tables 6, 7 and 12.
///
/// @param shown what tables 5, 8 and 9 show
record OtherTables(RandomDepartment department, TableMaker.Style style, List<Spending> shown) {
    private static final Map<String, String> OBLIGATIONS = Map.of("2080505", "30108", "2080506", "30109", "2210201",
            "30113");
    private static final Map<String, Field> ITEMS = Map.of("30212", ABROAD, "30217", RECEPTION, "30231",
            VEHICLE_RUNNING, "30215", MEETINGS, "30216", TRAINING_OWN);

    private List<Spending> general(String unit) {
        return shown.stream().filter(each -> each.fund() == Fund.GENERAL && each.unit().equals(unit)).toList();
    }

    /// What each of the items of table 7 may be for a unit, so that all of them fit into its operating costs.
    private long item(String unit) {
        long operating = general(unit).stream().mapToLong(Spending::operating).sum();
        long total = general(unit).stream().mapToLong(Spending::spent).sum();
        return Math.max(0, Math.min(operating, total)) / 20;
    }

    BudgetTable generalBasic() {
        Map<String, Long> sections = new TreeMap<>();
        List<Spending> general = shown.stream().filter(each -> each.fund() == Fund.GENERAL).toList();
        for (Spending spending : general) {
            String obligation = OBLIGATIONS.get(spending.item());
            long pay = spending.personnel();
            sections.merge(obligation == null ? "30101" : obligation, obligation == null ? pay / 2 : pay, Long::sum);
            sections.merge("30302", obligation == null ? pay - pay / 2 : 0, Long::sum);
        }
        long items = department.units().stream().mapToLong(this::item).sum();
        ITEMS.keySet().forEach(code -> sections.put(code, items));
        sections.put("30201", general.stream().mapToLong(Spending::operating).sum() - items * ITEMS.size());
        var maker = new TableMaker(TableKind.GENERAL_BASIC, style, department.random(), ECONOMIC_CODE, NAME, TOTAL,
                PERSONNEL, OPERATING);
        maker.row(RowKind.TOTAL, null, Map.of(ECONOMIC_CODE, "合计"), sum(sections, ""));
        for (String category : List.of("301", "302", "303")) {
            maker.row(RowKind.ITEM, null, Map.of(ECONOMIC_CODE, category), sum(sections, category));
            sections.keySet().stream().filter(code -> code.startsWith(category)).forEach(
                    code -> maker.row(RowKind.ITEM, null, Map.of(ECONOMIC_CODE, code), sum(sections, code)));
        }
        return maker.table();
    }

    private static Map<Field, Long> sum(Map<String, Long> sections, String prefix) {
        Map<Field, Long> sum = new EnumMap<>(Field.class);
        sections.forEach((code, fen) -> {
            if (code.startsWith(prefix)) {
                sum.merge(TOTAL, fen, Long::sum);
                sum.merge(code.startsWith("302") ? OPERATING : PERSONNEL, fen, Long::sum);
            }
        });
        return sum;
    }

    BudgetTable threePublic() {
        List<Map<Field, Long>> amounts = new ArrayList<>();
        Map<String, List<Map<Field, Long>>> byFund = new TreeMap<>();
        List<Runnable> rows = new ArrayList<>();
        var maker = new TableMaker(TableKind.THREE_PUBLIC, style, department.random(), UNIT_CODE, NAME, FUND_NAME,
                THREE_PUBLIC, ABROAD, VEHICLES, VEHICLE_PURCHASE, VEHICLE_RUNNING, RECEPTION, MEETINGS, TRAINING,
                TRAINING_OWN, TRAINING_SUPERIOR);
        for (String unit : department.units()) {
            for (String fund : List.of("一般公共预算资金", "政府性基金预算资金")) {
                boolean isGeneral = fund.startsWith("一般");
                if (isGeneral || department.random().nextInt(4) == 0) {
                    Map<Field, Long> own = isGeneral ? spent(item(unit), item(unit)) : spent(0, 1_234_567);
                    amounts.add(own);
                    byFund.computeIfAbsent(fund, _ -> new ArrayList<>()).add(own);
                    rows.add(() -> maker.row(RowKind.UNIT, unit, Map.of(UNIT_CODE, unit, FUND_NAME, fund), own));
                }
            }
        }
        maker.row(RowKind.TOTAL, null, Map.of(UNIT_CODE, "合计"), sum(amounts));
        byFund.forEach((fund, own) -> maker.row(RowKind.FUND, null, Map.of(FUND_NAME, fund), sum(own)));
        maker.row(RowKind.DEPARTMENT, null, Map.of(UNIT_CODE, RandomDepartment.CODE), sum(amounts));
        rows.forEach(Runnable::run);
        return maker.table();
    }

    /// @param basic what table 6 has of each item
    /// @param more  how much there may be besides
    private Map<Field, Long> spent(long basic, long more) {
        Map<Field, Long> amounts = new EnumMap<>(Field.class);
        ITEMS.values()
                .forEach(field -> amounts.put(field, basic + (more > 0 ? department.random().nextLong(more) : 0)));
        amounts.put(VEHICLE_PURCHASE, more / 7);
        amounts.put(TRAINING_SUPERIOR, more / 3);
        amounts.put(VEHICLES, amounts.get(VEHICLE_PURCHASE) + amounts.get(VEHICLE_RUNNING));
        amounts.put(THREE_PUBLIC, amounts.get(ABROAD) + amounts.get(VEHICLES) + amounts.get(RECEPTION));
        amounts.put(TRAINING, amounts.get(TRAINING_OWN) + amounts.get(TRAINING_SUPERIOR));
        return amounts;
    }

    private static Map<Field, Long> sum(List<Map<Field, Long>> terms) {
        Map<Field, Long> sum = new EnumMap<>(Field.class);
        terms.forEach(term -> term.forEach((field, fen) -> sum.merge(field, fen, Math::addExact)));
        return sum;
    }

    /// Every project, or all but those that are secret.
    BudgetTable goals() {
        Map<String, List<Long>> projects = new HashMap<>();
        for (Spending spending : department.spendings()) {
            boolean isSecret = spending.project() > 0 && department.random().nextInt(20) == 0;
            if (spending.project() != 0 && !isSecret) {
                List<Long> own = projects.computeIfAbsent(spending.unit(), _ -> new ArrayList<>());
                own.add(spending.project() / 3);
                own.add(spending.project() - spending.project() / 3);
            }
        }
        var maker = new TableMaker(TableKind.GOALS, style, department.random(), UNIT_CODE, NAME, PROJECT_NAME, TOTAL);
        Map<Field, Long> all = total(projects.values().stream().flatMap(List::stream).toList());
        maker.row(RowKind.TOTAL, null, Map.of(NAME, "合计"), all);
        maker.row(RowKind.DEPARTMENT, null, Map.of(UNIT_CODE, RandomDepartment.CODE), all);
        boolean hasUnits = department.random().nextBoolean();
        projects.forEach((unit, own) -> {
            if (hasUnits) {
                maker.row(RowKind.UNIT, unit, Map.of(UNIT_CODE, unit), total(own));
            }
            for (int i = 0; i < own.size(); i++) {
                maker.row(RowKind.PROJECT, unit, Map.of(UNIT_CODE, unit, PROJECT_NAME, "项目" + i),
                        Map.of(TOTAL, own.get(i)));
            }
        });
        return maker.table();
    }

    private static Map<Field, Long> total(List<Long> terms) {
        return Map.of(TOTAL, terms.stream().mapToLong(Long::longValue).sum());
    }
}
