package budgetexplorer.read.random;

import budgetexplorer.read.random.WrittenRow.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;

/// A sheet that is being written, row by row.
final class WrittenSheet {
    private final String name;
    private final List<WrittenRow> rows = new ArrayList<>();
    private final List<CellRangeAddress> merges = new ArrayList<>();
    private final Map<Integer, Integer> headers = new HashMap<>();
    private int left;

    WrittenSheet(String name) {
        this.name = name;
    }

    /// How many columns stay blank before what is written from now on.
    void indent(int columns) {
        left = columns;
    }

    void row(Role role, Map<Integer, WrittenCell> cells) {
        row(role, cells, false);
    }

    void row(Role role, Map<Integer, WrittenCell> cells, boolean hidden) {
        SortedMap<Integer, WrittenCell> moved = new TreeMap<>();
        cells.forEach((column, cell) -> moved.put(left + column, cell));
        rows.add(new WrittenRow(role, moved, hidden));
    }

    void words(String text) {
        row(Role.WORDS, Map.of(0, new WrittenCell.Words(text)));
    }

    void blank() {
        row(Role.BLANK, Map.of());
    }

    /// The number of the next row, from 0.
    int next() {
        return rows.size();
    }

    void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        if (firstRow != lastRow || firstColumn != lastColumn) {
            merges.add(new CellRangeAddress(firstRow, lastRow, left + firstColumn, left + lastColumn));
        }
    }

    /// The next rows will be a table's header.
    void header(int count) {
        headers.put(next(), count);
    }

    /// How many rows of a header begin with a row.
    int headerRows(int row) {
        return headers.getOrDefault(row, 0);
    }

    /// Adds the rows of another sheet below.
    void append(WrittenSheet other) {
        int offset = rows.size();
        rows.addAll(other.rows);
        other.headers.forEach((row, count) -> headers.put(offset + row, count));
        other.merges.forEach(merge -> merges.add(new CellRangeAddress(offset + merge.getFirstRow(),
                offset + merge.getLastRow(), merge.getFirstColumn(), merge.getLastColumn())));
    }

    WrittenSheet named(String other) {
        var renamed = new WrittenSheet(other);
        renamed.append(this);
        return renamed;
    }

    String name() {
        return name;
    }

    List<WrittenRow> rows() {
        return rows;
    }

    List<CellRangeAddress> merges() {
        return merges;
    }
}
