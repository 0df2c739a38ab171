package budgetexplorer.benchmarks.library;

import static budgetexplorer.model.table.Field.*;

import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.RowKind;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/// Tables 2, 3, 5, 8 and 9: the department, its units and what these spend.
record SpendingTables(MadeYear year) {
    BudgetTable income(BudgetTable form) {
        return withoutItems(form, line -> Map.of(TOTAL, line.total(), CURRENT, line.total(), GENERAL, line.ofGeneral(),
                GOVERNMENT_FUND, line.governmentFund(), UNIT_FUNDS, line.unitFunds()));
    }

    BudgetTable expenditure(BudgetTable form) {
        return withItems(form, Line::total,
                line -> Map.of(TOTAL, line.total(), BASIC, line.basic(), PROJECT, line.projects()));
    }

    BudgetTable general(BudgetTable form) {
        return withItems(form, Line::ofGeneral, line -> Map.of(TOTAL, line.ofGeneral(), BASIC, line.basic(), PERSONNEL,
                line.personnel(), OPERATING, line.operating(), PROJECT, line.general()));
    }

    BudgetTable governmentFund(BudgetTable form) {
        return withItems(form, Line::governmentFund,
                line -> Map.of(TOTAL, line.governmentFund(), PROJECT, line.governmentFund()));
    }

    BudgetTable stateCapital(BudgetTable form) {
        return withItems(form, _ -> 0, _ -> Map.of());
    }

    private BudgetTable withoutItems(BudgetTable form, Function<Line, Map<Field, Long>> amounts) {
        var maker = new TableMaker(form);
        maker.row(RowKind.TOTAL, null, Map.of(UNIT_CODE, "合计"), amounts.apply(year.sum()));
        head(maker, amounts);
        for (UnitYear unit : year.units()) {
            unit(maker, unit, amounts.apply(unit.sum()));
        }
        return maker.table(year.file(), List.of());
    }

    /// @param spent what decides whether a unit or an item is in the table
    private BudgetTable withItems(BudgetTable form, ToLongFunction<Line> spent,
            Function<Line, Map<Field, Long>> amounts) {
        var maker = new TableMaker(form);
        maker.row(RowKind.TOTAL, null, Map.of(ITEM_CODE, "合计"), amounts.apply(year.sum()));
        if (spent.applyAsLong(year.sum()) == 0) {
            return maker.table(year.file(), List.of("注：本部门%d年没有%s，故本表无数据。".formatted(year.year(),
                    form.title().replace("情况表", ""))));
        }
        head(maker, amounts);
        for (UnitYear unit : year.units()) {
            if (spent.applyAsLong(unit.sum()) != 0) {
                unit(maker, unit, amounts.apply(unit.sum()));
                unit.lines().forEach((code, line) -> {
                    if (spent.applyAsLong(line) != 0) {
                        maker.row(RowKind.ITEM, unit.unit().code(),
                                Map.of(ITEM_CODE, code, NAME, Catalogue.function(code)), amounts.apply(line));
                    }
                });
            }
        }
        return maker.table(year.file(), List.of());
    }

    private void head(TableMaker maker, Function<Line, Map<Field, Long>> amounts) {
        maker.row(RowKind.DEPARTMENT, null, Map.of(UNIT_CODE, year.department().stated(), NAME,
                year.department().department().name()), amounts.apply(year.sum()));
    }

    private static void unit(TableMaker maker, UnitYear unit, Map<Field, Long> amounts) {
        maker.row(RowKind.UNIT, unit.unit().code(),
                Map.of(UNIT_CODE, unit.unit().code(), NAME, unit.unit().name()), amounts);
    }
}
