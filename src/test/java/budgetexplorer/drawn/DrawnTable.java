package budgetexplorer.drawn;

import budgetexplorer.drawn.DrawnCell.Align;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// A table to be drawn. Immutable.
///
/// @param cells      those that hold something; all others are drawn empty
/// @param headerRows how many rows from the top stand on each page again, where they do
public record DrawnTable(List<DrawnCell> cells, int rows, int columns, int headerRows) {
    public DrawnTable {
        cells = List.copyOf(cells);
    }

    /// A table without merged cells. What ends with a digit stands to the right.
    public static DrawnTable of(int headerRows, List<List<String>> rows) {
        List<DrawnCell> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                String text = rows.get(row).get(column);
                if (!text.isEmpty()) {
                    cells.add(new DrawnCell(row, row, column, column, text, align(text)));
                }
            }
        }
        return new DrawnTable(cells, rows.size(), rows.stream().mapToInt(List::size).max().orElse(0), headerRows);
    }

    private static Align align(String text) {
        return text.matches("[-(]?[0-9,]*\\.[0-9]+\\)?") ? Align.RIGHT : Align.LEFT;
    }

    /// A table of the rows of tables that are equally wide, one below the other.
    public static DrawnTable joined(List<DrawnTable> tables) {
        List<DrawnCell> cells = new ArrayList<>();
        int rows = 0;
        for (DrawnTable table : tables) {
            for (DrawnCell cell : table.cells()) {
                cells.add(new DrawnCell(rows + cell.row(), rows + cell.lastRow(), cell.column(), cell.lastColumn(),
                        cell.text(), cell.align()));
            }
            rows += table.rows();
        }
        return new DrawnTable(cells, rows, tables.getFirst().columns(), tables.getFirst().headerRows());
    }

    /// The same table with other cells in the place of those that they cover.
    public DrawnTable merged(DrawnCell... merges) {
        List<DrawnCell> changed = new ArrayList<>(cells);
        for (DrawnCell merge : merges) {
            changed.removeIf(cell -> merge.row() <= cell.row() && cell.row() <= merge.lastRow()
                    && merge.column() <= cell.column() && cell.column() <= merge.lastColumn());
            changed.add(merge);
        }
        return new DrawnTable(changed, rows, columns, headerRows);
    }

    /// The cells and, where nothing is, empty ones.
    List<DrawnCell> whole() {
        List<BitSet> covered = IntStream.range(0, rows).mapToObj(_ -> new BitSet()).toList();
        cells.forEach(cell -> covered.subList(cell.row(), cell.lastRow() + 1)
                .forEach(row -> row.set(cell.column(), cell.lastColumn() + 1)));
        List<DrawnCell> whole = new ArrayList<>(cells);
        for (int row = 0; row < rows; row++) {
            for (int column = covered.get(row).nextClearBit(0); column < columns; column = covered.get(row)
                    .nextClearBit(column + 1)) {
                whole.add(new DrawnCell(row, row, column, column, "", Align.LEFT));
            }
        }
        return whole;
    }
}
