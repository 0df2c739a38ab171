package budgetexplorer.read.recognise;

import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Column;
import budgetexplorer.read.grid.Grid;
import budgetexplorer.read.grid.GridCell;
import budgetexplorer.read.grid.GridRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads the cells of one table's amounts.
///
/// @param unit     the unit of money the table is stated in
/// @param problems told what is no amount though it should be
record CellReader(String file, Grid grid, MoneyUnit unit, Consumer<Problem> problems) {
    /// A table states all its amounts to one precision, though a spreadsheet may hide the zeros at the end of some.
    int decimals(List<Column> columns, List<GridRow> body) {
        int decimals = 0;
        for (Column column : columns) {
            if (column.field().isAmount()) {
                for (GridRow row : body) {
                    decimals = Math.max(decimals, row.cell(column.index()).map(this::decimals).orElse(0));
                }
            }
        }
        return decimals;
    }

    private int decimals(GridCell cell) {
        BigDecimal number = cell.number();
        if (number == null) {
            return AmountText.parse(cell.text()).map(BigDecimal::scale).orElse(0);
        }
        // what is less than a 分 is noise of a formula, not precision
        return cell.decimals() != GridCell.AS_NEEDED || !isPlausible(number)
                ? Math.max(0, cell.decimals())
                : Math.max(0, number.setScale(unit.decimals(), RoundingMode.HALF_UP).stripTrailingZeros().scale());
    }

    /// What a cell of an amount holds: the amount, nothing, or words that should be none.
    Cell amount(GridRow row, Column column, GridCell cell, int decimals) {
        Optional<BigDecimal> number = Optional.ofNullable(cell.number()).or(() -> AmountText.parse(cell.text()))
                .filter(this::isPlausible);
        if (number.isPresent()) {
            return new Cell.Amount(Money.of(number.get(), decimals, unit));
        }
        if (cell.isUncalculated()) {
            problems.accept(Problem.warning(at(column, row), "problem.cell.uncalculated"));
        }
        if (AmountText.isBlank(cell.text())) {
            return new Cell.Blank();
        }
        problems.accept(Problem.warning(at(column, row), "problem.cell.amount", cell.text()));
        return new Cell.Text(cell.text());
    }

    private boolean isPlausible(BigDecimal number) {
        return number.abs().multiply(BigDecimal.valueOf(unit.fen())).compareTo(Money.LARGEST) < 0;
    }

    /// Where a cell stands.
    Place at(Column column, GridRow row) {
        return new Place(file, grid.sheet(), column.letters() + row.number());
    }
}
