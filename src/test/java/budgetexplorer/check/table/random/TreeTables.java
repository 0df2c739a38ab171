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
import java.util.function.Function;

/// Tables 3, 5, 8, 9, 10 and 11: units and the 项 below them.
record TreeTables(RandomDepartment department, TableMaker.Style style) {
    private static final Field[] KINDS = {CENTRAL_GOODS, CENTRAL_WORKS, CENTRAL_SERVICES, DISPERSED_GOODS,
            DISPERSED_WORKS, DISPERSED_SERVICES};

    private record Line(String unit, String item, Map<Field, Long> amounts) {}

    BudgetTable expenditure() {
        return tree(TableKind.EXPENDITURE,
                byItem(department.spendings(), spending -> Map.of(TOTAL, spending.all(), BASIC,
                        spending.basic(), PROJECT, spending.project(), CARRIED_FORWARD, spending.forward())),
                TOTAL, BASIC,
                PROJECT, CARRIED_FORWARD);
    }

    BudgetTable fund(Fund fund, List<Spending> shown) {
        TableKind kind = switch (fund) {
            case GENERAL -> TableKind.GENERAL;
            case GOVERNMENT_FUND -> TableKind.GOVERNMENT_FUND;
            default -> TableKind.STATE_CAPITAL;
        };
        List<Spending> own = shown.stream().filter(spending -> spending.fund() == fund).toList();
        return tree(kind, byItem(own, spending -> Map.of(TOTAL, spending.spent(), BASIC, spending.basic(), PERSONNEL,
                spending.personnel(), OPERATING, spending.operating(), PROJECT, spending.project())), TOTAL, BASIC,
                PERSONNEL, OPERATING, PROJECT);
    }

    BudgetTable procurement() {
        List<Line> lines = purchases().stream().map(this::procured).toList();
        return tree(TableKind.PROCUREMENT, lines, TOTAL, GENERAL, GOVERNMENT_FUND, STATE_CAPITAL, FISCAL_ACCOUNT,
                UNIT_FUNDS, CARRY_OVER, PROCUREMENT_TOTAL, CENTRAL, CENTRAL_GOODS, CENTRAL_WORKS, CENTRAL_SERVICES,
                DISPERSED, DISPERSED_GOODS, DISPERSED_WORKS, DISPERSED_SERVICES);
    }

    private Line procured(Line line) {
        Map<Field, Long> amounts = new EnumMap<>(line.amounts());
        long total = line.amounts().get(TOTAL);
        Field one = KINDS[department.random().nextInt(6)];
        Field other = KINDS[department.random().nextInt(6)];
        amounts.merge(one, total / 3, Long::sum);
        amounts.merge(other, total - total / 3, Long::sum);
        for (Field sum : List.of(CENTRAL, DISPERSED)) {
            amounts.put(sum, List.of(KINDS).stream().filter(kind -> kind.name().startsWith(sum.name()))
                    .mapToLong(kind -> amounts.getOrDefault(kind, 0L)).sum());
        }
        amounts.put(PROCUREMENT_TOTAL, total);
        return new Line(line.unit(), line.item(), amounts);
    }

    BudgetTable purchasedServices() {
        return tree(TableKind.PURCHASED_SERVICES, purchases(), TOTAL, GENERAL, GOVERNMENT_FUND, STATE_CAPITAL,
                FISCAL_ACCOUNT, UNIT_FUNDS, CARRY_OVER);
    }

    /// Up to half of what is spent on a 项 in two lines, unless anything is taken back from it.
    private List<Line> purchases() {
        List<Line> lines = new ArrayList<>();
        for (Spending spending : department.spendings()) {
            if (department.random().nextInt(3) == 0 && !isTakenBack(spending)) {
                for (int i = 0; i < 2; i++) {
                    long amount = spending.spent() / (4 + department.random().nextInt(9));
                    Field fund = spending.isLeftOver() ? CARRY_OVER : Field.of(spending.fund());
                    lines.add(new Line(spending.unit(), spending.item(), Map.of(TOTAL, amount, fund, amount)));
                }
            }
        }
        return lines;
    }

    private boolean isTakenBack(Spending spending) {
        return department.spendings().stream().filter(each -> each.unit().equals(spending.unit()))
                .filter(each -> each.item().equals(spending.item()))
                .anyMatch(each -> each.personnel() < 0 || each.operating() < 0 || each.project() < 0);
    }

    private static List<Line> byItem(List<Spending> spendings, Function<Spending, Map<Field, Long>> amounts) {
        List<Line> lines = new ArrayList<>();
        for (String place : spendings.stream().map(each -> each.unit() + each.item()).distinct().toList()) {
            List<Spending> own = spendings.stream().filter(each -> place.equals(each.unit() + each.item())).toList();
            lines.add(new Line(own.getFirst().unit(), own.getFirst().item(),
                    sum(own.stream().map(amounts).toList())));
        }
        return lines;
    }

    private static Map<Field, Long> sum(List<Map<Field, Long>> terms) {
        Map<Field, Long> sum = new EnumMap<>(Field.class);
        terms.forEach(term -> term.forEach((field, fen) -> sum.merge(field, fen, Math::addExact)));
        return sum;
    }

    private BudgetTable tree(TableKind kind, List<Line> lines, Field... amounts) {
        List<Field> fields = new ArrayList<>(List.of(ITEM_CODE, UNIT_CODE, NAME));
        fields.addAll(List.of(amounts));
        var maker = new TableMaker(kind, style, department.random(), fields.toArray(Field[]::new));
        Map<Field, Long> all = sum(lines.stream().map(Line::amounts).toList());
        maker.row(RowKind.TOTAL, null, Map.of(ITEM_CODE, "合计"), all);
        if (!lines.isEmpty()) {
            maker.row(RowKind.DEPARTMENT, null, Map.of(UNIT_CODE, RandomDepartment.CODE), all);
        }
        boolean hasCategories = department.random().nextInt(5) == 0;
        for (String unit : lines.stream().map(Line::unit).distinct().toList()) {
            List<Line> own = lines.stream().filter(line -> line.unit().equals(unit)).toList();
            maker.row(RowKind.UNIT, unit, Map.of(UNIT_CODE, unit), sum(own.stream().map(Line::amounts).toList()));
            if (hasCategories) {
                own.stream().map(line -> line.item().substring(0, 3)).distinct().forEach(code -> maker.row(RowKind.ITEM,
                        unit, Map.of(ITEM_CODE, code, NAME, RandomDepartment.CATEGORIES.get(code)),
                        sum(own.stream().filter(line -> line.item().startsWith(code)).map(Line::amounts).toList())));
            }
            own.forEach(line -> maker.row(RowKind.ITEM, unit, Map.of(ITEM_CODE, line.item(), NAME, line.item()),
                    line.amounts()));
        }
        return maker.table();
    }
}
