package budgetexplorer.compare.difference;

import budgetexplorer.model.Money;
import budgetexplorer.model.table.Cell;

/// What a line states in a column.
///
/// @param column the place among the table's columns, from 0
record Value(Cell cell, int column) {
    /// Whether both say the same; in whichever unit, and as exactly as the coarser of the two.
    boolean isSame(Value other) {
        return switch (cell) {
            case Cell.Amount(var money) -> other.cell instanceof Cell.Amount(var second) && isSame(money, second);
            case Cell.Text(var text) -> other.cell instanceof Cell.Text(var second) && PlainText.same(text, second);
            case Cell.Blank() -> other.cell instanceof Cell.Blank;
        };
    }

    private static boolean isSame(Money one, Money other) {
        long excess = Math.abs(Math.subtractExact(one.fen(), other.fen()));
        return excess == 0 || (one.step() != other.step() && 2 * excess <= Math.max(one.step(), other.step()));
    }

    boolean isBlank() {
        return cell instanceof Cell.Blank;
    }

    /// Whether it says nothing that could tell its line from others.
    boolean isTrivial() {
        return isBlank() || isZero();
    }

    boolean isZero() {
        return cell instanceof Cell.Amount(var money) && money.isZero();
    }

    /// What it says, for lines that are wholly alike.
    String words() {
        return switch (cell) {
            case Cell.Amount(var money) -> String.valueOf(money.fen());
            case Cell.Text(var text) -> PlainText.of(text);
            case Cell.Blank() -> "";
        };
    }

    boolean isText() {
        return cell instanceof Cell.Text;
    }
}
