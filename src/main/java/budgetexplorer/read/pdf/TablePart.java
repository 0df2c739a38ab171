package budgetexplorer.read.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The part of a table that stands on one page.
///
/// @param isBelowWords whether words stand above it on its page
record TablePart(PageInk page, PageTable table, boolean isBelowWords) {
    /// How far the edges of the same column may be apart from page to page, in points.
    static final double SAME_EDGE = 4;
    /// More than this is no padding, in points.
    private static final double MOST_PADDING = 6;

    /// How near words come to the edges of its cells in most columns, in points.
    double padding() {
        double[] nearest = new double[table.columns()];
        Arrays.fill(nearest, Double.MAX_VALUE);
        for (PageCell cell : table.cells()) {
            for (TextLine line : cell.lines()) {
                nearest[cell.firstColumn()] = Math.min(nearest[cell.firstColumn()], line.left() - cell.box().left());
            }
        }
        double[] sorted = Arrays.stream(nearest).filter(gap -> gap < Double.MAX_VALUE).sorted().toArray();
        return sorted.length == 0 ? 0 : Math.clamp(sorted[sorted.length / 2], 0, MOST_PADDING);
    }

    /// Its column edges from its left.
    List<Double> offsets() {
        double left = table.edges().getFirst();
        return table.edges().stream().map(edge -> edge - left).toList();
    }

    /// Whether it has the columns of another part, or some of them.
    boolean isLike(TablePart other) {
        List<Double> some = offsets();
        List<Double> all = other.offsets();
        boolean isFewer = some.size() <= all.size();
        return isWithin(isFewer ? some : all, isFewer ? all : some);
    }

    private static boolean isWithin(List<Double> some, List<Double> all) {
        return some.stream().allMatch(edge -> nearest(edge, all).isPresent())
                && Math.abs(some.getLast() - all.getLast()) <= SAME_EDGE;
    }

    /// The place of an edge among others; empty if none is there.
    static Optional<Integer> nearest(double edge, List<Double> edges) {
        int nearest = 0;
        for (int i = 1; i < edges.size(); i++) {
            nearest = Math.abs(edges.get(i) - edge) < Math.abs(edges.get(nearest) - edge) ? i : nearest;
        }
        return Math.abs(edges.get(nearest) - edge) <= SAME_EDGE ? Optional.of(nearest) : Optional.empty();
    }

    /// The words of a row, cell by cell.
    List<String> words(int row) {
        return table.row(row).stream().map(cell -> CellWords.of(cell, 0, false)).toList();
    }

    /// How many of its first rows say the same as those of another part: a header that is printed again.
    ///
    /// @param from the row of the other part with which the header goes on, where a page broke it
    int rowsLike(TablePart first, int from) {
        int same = 0;
        while (same < table.rows() && from + same < first.table().rows()
                && words(same).equals(first.words(from + same))) {
            same++;
        }
        return isBlank(same) ? 0 : same;
    }

    /// Whether it begins with the header of another part, down to where the highest cell of its first row ends.
    boolean repeatsHeader(TablePart first) {
        int header = first.table().row(0).stream().mapToInt(PageCell::lastRow).max().orElse(0) + 1;
        int same = rowsLike(first, 0);
        return same > 0 && same >= Math.min(header, table.rows());
    }

    /// Whether its first cell says what that of another part says.
    boolean startsLike(TablePart first) {
        String own = words(0).getFirst();
        return !own.isEmpty() && own.equals(first.words(0).getFirst());
    }

    private boolean isBlank(int rows) {
        return table.cells().stream().filter(cell -> cell.firstRow() < rows).allMatch(PageCell::isBlank);
    }
}
