package budgetexplorer.ui.kit.table;

import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Row;
import java.util.Optional;

/// Which rows of a table are shown: those that meet all that is asked.
///
/// @param words   what one of the cells is to contain, as [CellText#contains] has it; empty for anything
/// @param unit    the code of the unit the row is to stand under
/// @param nonZero whether an amount of the row is not to be zero
public record RowFilter(String words, Optional<String> unit, boolean nonZero) {
    /// Every row.
    public static final RowFilter ALL = new RowFilter("", Optional.empty(), false);

    /// The same with other words.
    public RowFilter withWords(String other) {
        return new RowFilter(other, unit, nonZero);
    }

    /// The same with another unit; empty for all.
    public RowFilter withUnit(Optional<String> other) {
        return new RowFilter(words, other, nonZero);
    }

    /// The same with or without the rows of nothing.
    public RowFilter withNonZero(boolean other) {
        return new RowFilter(words, unit, other);
    }

    /// Whether a row is shown.
    public boolean shows(Row row, CellText text) {
        return unit.filter(code -> !code.equals(row.unit())).isEmpty()
                && (!nonZero || row.cells().stream().anyMatch(RowFilter::isSomething))
                && (words.isBlank() || row.cells().stream().anyMatch(cell -> text.contains(cell, words)));
    }

    private static boolean isSomething(Cell cell) {
        return cell instanceof Cell.Amount(var money) && !money.isZero();
    }
}
