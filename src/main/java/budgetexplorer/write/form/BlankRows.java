package budgetexplorer.write.form;

import budgetexplorer.model.Department;
import budgetexplorer.model.Unit;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The rows of a form that is filled in, from those of an earlier table: what names them is kept, what they state is
/// not. Below the lines of each unit, a blank line is left for one more.
record BlankRows(Department department, BudgetTable table, FormColumns columns, Collection<Unit> units) {
    private static final Set<Field> KEYS = EnumSet.of(Field.ITEM_CODE, Field.ECONOMIC_CODE, Field.UNIT_CODE, Field.NAME,
            Field.SERIAL, Field.PROJECT_NAME, Field.FUND_NAME, Field.INCOME_NAME, Field.EXPENSE_NAME);
    private static final String TOTAL = "合计";

    List<Row> rows() {
        return switch (table.kind()) {
            case BALANCE, APPROPRIATION_BALANCE, GENERAL_BASIC -> kept();
            case INCOME, THREE_PUBLIC -> hasUnits() ? kept() : ofUnits(false);
            case GOALS -> table.rows(RowKind.PROJECT).findAny().isPresent() ? withRoom(kept()) : ofUnits(true);
            case EXPENDITURE, GENERAL, GOVERNMENT_FUND, STATE_CAPITAL, PROCUREMENT, PURCHASED_SERVICES -> hasUnits()
                    ? withRoom(kept())
                    : ofUnits(true);
        };
    }

    private boolean hasUnits() {
        return table.rows(RowKind.UNIT).findAny().isPresent();
    }

    private List<Row> kept() {
        return table.rows().stream().map(columns::row).map(this::blank).toList();
    }

    private Row blank(Row row) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < columns.columns().size(); column++) {
            cells.add(KEYS.contains(columns.columns().get(column).field())
                    ? row.cells().get(column)
                    : new Cell.Blank());
        }
        return new Row(row.kind(), row.unit(), row.number(), cells);
    }

    /// With a blank line behind the last line of each unit.
    private List<Row> withRoom(List<Row> rows) {
        List<Row> all = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            all.add(rows.get(i));
            boolean isOfUnit = rows.get(i).unit() != null;
            boolean isLast = i + 1 == rows.size() || isHead(rows.get(i + 1));
            if (isOfUnit && isLast) {
                all.add(line(RowKind.ITEM, rows.get(i).unit(), Map.of()));
            }
        }
        return all;
    }

    private static boolean isHead(Row row) {
        return row.kind() == RowKind.UNIT || row.kind() == RowKind.DEPARTMENT || row.kind() == RowKind.TOTAL;
    }

    /// The total, the department and its units; none if no unit is known.
    private List<Row> ofUnits(boolean withRoom) {
        if (units.isEmpty()) {
            return List.of();
        }
        Field first = columns.columns().getFirst().field();
        List<Row> rows = new ArrayList<>();
        rows.add(line(RowKind.TOTAL, null, Map.of(first == Field.SERIAL ? Field.NAME : first, TOTAL)));
        rows.add(line(RowKind.DEPARTMENT, null,
                Map.of(Field.UNIT_CODE, department.code(), Field.NAME, department.name())));
        for (Unit unit : units) {
            rows.add(line(RowKind.UNIT, unit.code(), Map.of(Field.UNIT_CODE, unit.code(), Field.NAME, unit.name())));
            if (withRoom) {
                rows.add(line(RowKind.ITEM, unit.code(), Map.of()));
            }
        }
        return rows;
    }

    private Row line(RowKind kind, @Nullable String unit, Map<Field, String> words) {
        return new Row(kind, unit, 1, columns.columns().stream().map(FormColumn::field)
                .map(field -> words.containsKey(field) ? (Cell) new Cell.Text(words.get(field)) : new Cell.Blank())
                .toList());
    }
}
