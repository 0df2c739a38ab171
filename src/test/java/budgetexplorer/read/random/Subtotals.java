package budgetexplorer.read.random;

import static budgetexplorer.model.table.Field.ITEM_CODE;
import static budgetexplorer.model.table.Field.NAME;

import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.RowKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Adds a row for each 类 and 款 of a unit before its 项.
final class Subtotals {
    private static final int[] LEVELS = {3, 5};

    private Subtotals() {}

    /// @param names of 类 and 款, by code
    static List<ExpectedRow> added(List<ExpectedRow> rows, Map<String, String> names) {
        List<ExpectedRow> added = new ArrayList<>();
        ExpectedRow before = null;
        for (ExpectedRow row : rows) {
            if (row.kind() == RowKind.ITEM) {
                for (int digits : LEVELS) {
                    String code = row.text(ITEM_CODE).substring(0, digits);
                    if (before == null || !isBelow(before, row.unit(), code)) {
                        added.add(subtotal(row, code, names, rows));
                    }
                }
            }
            added.add(row);
            before = row;
        }
        return added;
    }

    private static boolean isBelow(ExpectedRow row, String unit, String code) {
        return Objects.equals(row.unit(), unit) && row.text(ITEM_CODE).startsWith(code);
    }

    private static ExpectedRow subtotal(ExpectedRow first, String code, Map<String, String> names,
            List<ExpectedRow> rows) {
        Map<Field, Cell> cells = new EnumMap<>(Field.class);
        cells.put(ITEM_CODE, new Cell.Text(code));
        cells.put(NAME, new Cell.Text(names.get(code)));
        rows.stream().filter(row -> isBelow(row, first.unit(), code)).forEach(row -> row.cells().forEach((field,
                cell) -> {
            if (cell instanceof Cell.Amount) {
                cells.merge(field, cell, Subtotals::plus);
            }
        }));
        return new ExpectedRow(RowKind.ITEM, first.unit(), cells);
    }

    private static Cell plus(Cell one, Cell other) {
        return new Cell.Amount(((Cell.Amount) one).money().plus(((Cell.Amount) other).money()));
    }
}
