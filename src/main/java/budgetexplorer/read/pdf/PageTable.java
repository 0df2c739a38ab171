package budgetexplorer.read.pdf;

import static java.util.Comparator.comparingInt;

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
        cells = cells.stream().sorted(comparingInt(PageCell::firstRow).thenComparingInt(PageCell::firstColumn))
                .toList();
    }

    int columns() {
        return edges.size() - 1;
    }

    /// The place of the first cell that begins in a row or below it.
    private int first(int row) {
        int low = 0;
        int high = cells.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (cells.get(middle).firstRow() < row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The cells that begin in a row.
    List<PageCell> row(int number) {
        int first = first(number);
        return cells.subList(first, first(number + 1));
    }
}
