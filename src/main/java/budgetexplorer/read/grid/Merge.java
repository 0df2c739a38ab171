package budgetexplorer.read.grid;

/// A merged range of cells, both ends included. Rows count from 1, columns from 0.
public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    boolean contains(int row, int column) {
        return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
    }
}
