package budgetexplorer.read.pdf;

import java.util.List;

/// A table, or a part of one, on a page.
///
/// @param box     what it spans
/// @param edges   of its columns from left to right, one more than there are columns
/// @param rows    how many there are
/// @param cells   by their first row, then from left to right
/// @param isRuled whether lines part its columns; if not they were told by how the words stand
record PageTable(Box box, List<Double> edges, int rows, List<PageCell> cells, boolean isRuled) {
    PageTable {
        edges = List.copyOf(edges);
        cells = List.copyOf(cells);
    }

    int columns() {
        return edges.size() - 1;
    }

    /// The cells that begin in a row.
    List<PageCell> row(int number) {
        return cells.stream().filter(cell -> cell.firstRow() == number).toList();
    }
}
