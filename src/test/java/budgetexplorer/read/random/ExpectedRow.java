package budgetexplorer.read.random;

import budgetexplorer.model.Money;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.RowKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A row as a reader is expected to find it.
///
/// @param unit  the code of the unit it stands under, if any
/// @param cells what it states; what is missing is blank
record ExpectedRow(RowKind kind, @Nullable String unit, Map<Field, Cell> cells) {
    ExpectedRow {
        cells = Map.copyOf(cells);
    }

    static Cell amount(long fen) {
        return new Cell.Amount(new Money(fen, 1));
    }

    Cell cell(Field field) {
        return cells.getOrDefault(field, new Cell.Blank());
    }

    /// The words of a field, or nothing.
    String text(Field field) {
        return cell(field) instanceof Cell.Text(var text) ? text : "";
    }

    ExpectedRow with(Field field, Cell cell) {
        Map<Field, Cell> changed = new EnumMap<>(Field.class);
        changed.putAll(cells);
        changed.put(field, cell);
        return new ExpectedRow(kind, unit, changed);
    }

    ExpectedRow only(Predicate<Field> fields) {
        Map<Field, Cell> kept = new EnumMap<>(Field.class);
        cells.forEach((field, cell) -> {
            if (fields.test(field)) {
                kept.put(field, cell);
            }
        });
        return new ExpectedRow(kind, unit, kept);
    }

    ExpectedRow as(RowKind otherKind, @Nullable String otherUnit) {
        return new ExpectedRow(otherKind, otherUnit, cells);
    }
}
