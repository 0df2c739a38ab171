package budgetexplorer.read.random;

import budgetexplorer.model.Department;
import budgetexplorer.model.Unit;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.RowKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes the rows of one table: what is zero may be left blank, always or at times.
final class RowMaker {
    private final Chance chance;
    private final Body body;
    private final int blanks;

    RowMaker(Chance chance, Body body) {
        this.chance = chance;
        this.body = body;
        this.blanks = body.blankZeros() ? chance.oneOf(0, 15, 100) : 0;
    }

    /// Those of whom the tables speak.
    ///
    /// @param blankZeros whether some amounts of zero are left out
    record Body(Department department, List<Unit> units, boolean blankZeros) {}

    /// A flattened tree: 合计, the department, its units, each with its lines below.
    ///
    /// @param fields amounts that every row states, be they zero
    List<ExpectedRow> tree(Collection<Field> fields, RowKind lineKind, List<Line> lines) {
        List<ExpectedRow> rows = totals(fields, lines);
        for (Unit unit : body.units()) {
            List<Line> own = lines.stream().filter(line -> line.unit().equals(unit.code())).toList();
            if (!own.isEmpty()) {
                rows.add(unit(unit, fields, own));
                own.forEach(line -> rows.add(row(lineKind, unit.code(), line.texts(), fields, line.amounts())));
            }
        }
        return rows;
    }

    /// 合计 and the department.
    List<ExpectedRow> totals(Collection<Field> fields, List<Line> lines) {
        List<ExpectedRow> rows = new ArrayList<>();
        rows.add(row(RowKind.TOTAL, null, Map.of(Field.NAME, "合计"), fields, Line.sum(lines)));
        rows.add(row(RowKind.DEPARTMENT, null, Map.of(Field.UNIT_CODE, body.department().code(), Field.NAME,
                body.department().name()), fields, Line.sum(lines)));
        return rows;
    }

    ExpectedRow unit(Unit unit, Collection<Field> fields, List<Line> lines) {
        return row(RowKind.UNIT, unit.code(), Map.of(Field.UNIT_CODE, unit.code(), Field.NAME, unit.name()), fields,
                Line.sum(lines));
    }

    ExpectedRow row(RowKind kind, @Nullable String unit, Map<Field, String> texts, Collection<Field> fields,
            Map<Field, Long> amounts) {
        Map<Field, Cell> cells = new EnumMap<>(Field.class);
        texts.forEach((field, text) -> cells.put(field, new Cell.Text(text)));
        for (Field field : fields) {
            long fen = amounts.getOrDefault(field, 0L);
            if (fen != 0 || !chance.percent(blanks)) {
                cells.put(field, ExpectedRow.amount(fen));
            }
        }
        return new ExpectedRow(kind, unit, cells);
    }
}
