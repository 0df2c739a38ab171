package budgetexplorer.read.pdf;

/// A cell, or the part of it on one page, in the columns of the whole table.
///
/// @param column     the first of its columns, from 0
/// @param lastColumn the last
/// @param rows       how many rows it spans
record FlowCell(PageInk page, PageCell cell, int column, int lastColumn, int rows) {
    /// The same cell further to the right.
    FlowCell moved(int columns) {
        return new FlowCell(page, cell, column + columns, lastColumn + columns, rows);
    }

    boolean isBlank() {
        return cell.isBlank();
    }
}
