package budgetexplorer.read.random;

import static budgetexplorer.model.table.Field.*;

import budgetexplorer.model.Unit;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Table 12: the units' projects with their goals and indicators.
record GoalsTable(RandomBudget.Facts facts) {
    static final List<Field> INDICATORS = List.of(QUANTITY_INDICATOR, QUALITY_INDICATOR, TIMELINESS_INDICATOR,
            COST_INDICATOR, ECONOMIC_INDICATOR, SOCIAL_INDICATOR, ECOLOGICAL_INDICATOR, SUSTAINABILITY_INDICATOR,
            SATISFACTION_INDICATOR);

    ExpectedTable goals(Chance chance) {
        var maker = new RowMaker(chance, facts.body());
        List<Line> lines = new ArrayList<>();
        for (Unit unit : facts.body().units()) {
            for (int i = chance.between(0, 3); i > 0; i--) {
                lines.add(project(unit, chance));
            }
        }
        List<ExpectedRow> rows = maker.totals(List.of(TOTAL), lines);
        boolean unitRows = chance.percent(30);
        for (Unit unit : facts.body().units()) {
            List<Line> own = lines.stream().filter(line -> line.unit().equals(unit.code())).toList();
            if (unitRows && !own.isEmpty()) {
                rows.add(maker.unit(unit, List.of(TOTAL), own));
            }
            own.forEach(line -> rows.add(maker.row(RowKind.PROJECT, unit.code(), line.texts(), List.of(TOTAL),
                    line.amounts())));
        }
        return ExpectedTable.of(TableKind.GOALS, numbered(rows), List.of());
    }

    private static List<ExpectedRow> numbered(List<ExpectedRow> rows) {
        List<ExpectedRow> numbered = new ArrayList<>();
        for (ExpectedRow row : rows) {
            numbered.add(row.with(SERIAL, new Cell.Text(String.valueOf(numbered.size() + 1))));
        }
        return numbered;
    }

    private Line project(Unit unit, Chance chance) {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        texts.put(UNIT_CODE, unit.code());
        texts.put(NAME, unit.name());
        texts.put(PROJECT_NAME, facts.words().project());
        texts.put(GOAL, facts.words().goal());
        for (Field indicator : INDICATORS) {
            if (chance.percent(60)) {
                texts.put(indicator, facts.words().indicators());
            }
        }
        return new Line(unit.code(), texts, Map.of(TOTAL, facts.amount(chance)));
    }
}
