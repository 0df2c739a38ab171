package budgetexplorer.benchmarks.library;

import static budgetexplorer.model.table.Field.*;

import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.read.random.Chance;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Table 12: the projects with their goals and indicators. Most of what a project promises stays from year to year.
record GoalsTable(MadeYear year) {
    BudgetTable goals(BudgetTable form) {
        var maker = new TableMaker(form);
        long total = year.sum().projects();
        int serial = 1;
        maker.row(RowKind.TOTAL, null, Map.of(SERIAL, String.valueOf(serial++), NAME, "合计"), Map.of(TOTAL, total));
        maker.row(RowKind.DEPARTMENT, null, Map.of(SERIAL, String.valueOf(serial++), UNIT_CODE,
                year.department().stated(), NAME, year.department().department().name()),
                Map.of(TOTAL, total));
        for (UnitYear unit : year.units()) {
            for (UnitYear.ProjectYear each : unit.projects()) {
                Map<Field, String> texts = texts(each.project());
                texts.put(SERIAL, String.valueOf(serial++));
                texts.put(UNIT_CODE, unit.unit().code());
                texts.put(NAME, unit.unit().name());
                maker.row(RowKind.PROJECT, unit.unit().code(), texts, Map.of(TOTAL, each.amount()));
            }
        }
        return maker.table(year.file(), List.of());
    }

    private Map<Field, String> texts(MadeProject project) {
        var chance = new Chance(project.seed());
        Map<Field, String> texts = new EnumMap<>(Field.class);
        texts.put(PROJECT_NAME, project.name());
        texts.put(GOAL, Words.goal(project, year.year(), chance));
        texts.put(QUANTITY_INDICATOR, Words.quantity(project, chance));
        texts.put(QUALITY_INDICATOR, Words.quality(project, chance));
        texts.put(TIMELINESS_INDICATOR, Words.timeliness(chance));
        texts.put(COST_INDICATOR, Words.cost(chance));
        texts.put(chance.oneOf(List.of(ECONOMIC_INDICATOR, SOCIAL_INDICATOR, SOCIAL_INDICATOR,
                SUSTAINABILITY_INDICATOR)), Words.effect(project, chance));
        texts.put(SATISFACTION_INDICATOR, Words.satisfaction(chance));
        return texts;
    }
}
