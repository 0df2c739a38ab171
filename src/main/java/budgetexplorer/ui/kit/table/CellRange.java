package budgetexplorer.ui.kit.table;

/// A rectangle of cells, by their places among the rows and columns that are shown. The anchor is where the selecting began;
/// the other corner is the cell that the keyboard moves.
public record CellRange(int anchorRow, int anchorColumn, int row, int column) {
    /// One cell.
    public static CellRange of(int row, int column) {
        return new CellRange(row, column, row, column);
    }

    /// From the same anchor to another cell.
    public CellRange to(int otherRow, int otherColumn) {
        return new CellRange(anchorRow, anchorColumn, otherRow, otherColumn);
    }

    /// Whether a cell is in it.
    public boolean contains(int otherRow, int otherColumn) {
        return otherRow >= top() && otherRow <= bottom() && otherColumn >= left() && otherColumn <= right();
    }

    /// Whether it is a single cell.
    public boolean isOne() {
        return anchorRow == row && anchorColumn == column;
    }

    /// The first row.
    public int top() {
        return Math.min(anchorRow, row);
    }

    /// The last row.
    public int bottom() {
        return Math.max(anchorRow, row);
    }

    /// The first column.
    public int left() {
        return Math.min(anchorColumn, column);
    }

    /// The last column.
    public int right() {
        return Math.max(anchorColumn, column);
    }
}
