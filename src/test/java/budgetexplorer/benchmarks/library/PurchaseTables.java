package budgetexplorer.benchmarks.library;

import static budgetexplorer.model.table.Field.*;

import budgetexplorer.benchmarks.library.UnitYear.Purchase;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.RowKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/// Tables 10 and 11: what is procured, and which of it are services for the public. All of it is paid by 一般公共预算.
record PurchaseTables(MadeYear year) {
    BudgetTable procurement(BudgetTable form) {
        return table(form, _ -> true, each -> Map.of(ITEM_CODE, each.item(), NAME, Catalogue.function(each.item()),
                PROJECT_NAME, each.name()));
    }

    BudgetTable services(BudgetTable form) {
        return table(form, Purchase::isPublicService,
                each -> Map.of(ITEM_CODE, each.item(), NAME, Catalogue.function(each.item())));
    }

    private BudgetTable table(BudgetTable form, Predicate<Purchase> filter,
            Function<Purchase, Map<Field, String>> texts) {
        var maker = new TableMaker(form);
        List<Purchase> all = year.units().stream().flatMap(unit -> unit.purchases().stream()).filter(filter).toList();
        maker.row(RowKind.TOTAL, null, Map.of(ITEM_CODE, "合计"), sum(all));
        if (all.isEmpty()) {
            return maker.table(year.file(), List.of("注：本部门%d年没有%s，故本表无数据。".formatted(year.year(),
                    form.title().replace("预算表", "预算"))));
        }
        maker.row(RowKind.DEPARTMENT, null, Map.of(UNIT_CODE, year.department().stated(), NAME,
                year.department().department().name()), sum(all));
        for (UnitYear unit : year.units()) {
            List<Purchase> own = unit.purchases().stream().filter(filter).toList();
            if (!own.isEmpty()) {
                maker.row(RowKind.UNIT, unit.unit().code(),
                        Map.of(UNIT_CODE, unit.unit().code(), NAME, unit.unit().name()), sum(own));
                own.forEach(each -> maker.row(RowKind.ITEM, unit.unit().code(), texts.apply(each),
                        sum(List.of(each))));
            }
        }
        return maker.table(year.file(), List.of());
    }

    private static Map<Field, Long> sum(List<Purchase> purchases) {
        Map<Field, Long> sums = new EnumMap<>(Field.class);
        for (Purchase each : purchases) {
            List<Field> fields = List.of(TOTAL, GENERAL, CURRENT, PROCUREMENT_TOTAL,
                    each.isCentral() ? CENTRAL : DISPERSED, type(each));
            fields.forEach(field -> sums.merge(field, each.amount(), Long::sum));
        }
        return sums;
    }

    private static Field type(Purchase purchase) {
        return switch (purchase.type()) {
            case GOODS -> purchase.isCentral() ? CENTRAL_GOODS : DISPERSED_GOODS;
            case WORKS -> purchase.isCentral() ? CENTRAL_WORKS : DISPERSED_WORKS;
            case SERVICES -> purchase.isCentral() ? CENTRAL_SERVICES : DISPERSED_SERVICES;
        };
    }
}
