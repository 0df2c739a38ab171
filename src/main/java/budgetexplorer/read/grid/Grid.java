package budgetexplorer.read.grid;

import java.util.List;

/// One sheet of a file as cells with their positions: what every format is read into before tables are looked for.
/// Immutable.
public final class Grid {
    private final String sheet;
    private final List<GridRow> rows;
    private final List<Merge> merges;
    private final boolean isLoose;

    /// @param sheet the sheet's name
    /// @param rows  from top to bottom; blank rows may be left out
    public Grid(String sheet, List<GridRow> rows, List<Merge> merges) {
        this(sheet, rows, merges, false);
    }

    /// @param isLoose whether the format only strings cells together, so that one too many moves the rest of its row
    public Grid(String sheet, List<GridRow> rows, List<Merge> merges, boolean isLoose) {
        this.isLoose = isLoose;
        this.sheet = sheet;
        this.rows = List.copyOf(rows);
        this.merges = List.copyOf(merges);
    }

    /// The rows of a range of numbers, the last left out.
    public Grid rows(int from, int to) {
        return new Grid(sheet, rows.stream().filter(row -> from <= row.number() && row.number() < to).toList(), merges,
                isLoose);
    }

    /// The sheet's name.
    public String sheet() {
        return sheet;
    }

    /// Whether cells may stand beside their columns.
    public boolean isLoose() {
        return isLoose;
    }

    /// The rows that hold something, from top to bottom.
    public List<GridRow> rows() {
        return rows;
    }

    /// What a reader sees at a position: a merged range shows its first cell's text everywhere.
    ///
    /// @param row    from 1
    /// @param column from 0
    public String textAt(int row, int column) {
        for (Merge merge : merges) {
            if (merge.contains(row, column)) {
                return ownText(merge.firstRow(), merge.firstColumn());
            }
        }
        return ownText(row, column);
    }

    /// Whether a merged range crosses a row.
    public boolean isMerged(int row) {
        return merges.stream().anyMatch(merge -> merge.firstRow() <= row && row <= merge.lastRow());
    }

    private String ownText(int row, int column) {
        int first = 0;
        int last = rows.size() - 1;
        while (first <= last) { // the rows are in the order of their numbers
            int middle = (first + last) / 2;
            GridRow candidate = rows.get(middle);
            if (candidate.number() == row) {
                return candidate.cell(column).map(GridCell::text).orElse("");
            }
            if (candidate.number() < row) {
                first = middle + 1;
            } else {
                last = middle - 1;
            }
        }
        return "";
    }
}
