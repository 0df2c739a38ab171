package budgetexplorer.read.pdf;

import java.util.List;
import java.util.Optional;

/// The part of a table that stands on one page.
record TablePart(PageInk page, PageTable table) {
    /// How far the edges of the same column may be apart from page to page, in points.
    private static final double SAME_EDGE = 4;
    /// More than this is no padding, in points.
    private static final double MOST_PADDING = 6;

    /// How near words come to the edges of its cells, in points.
    double padding() {
        return Math.clamp(table.cells().stream().filter(cell -> !cell.isBlank())
                .flatMap(cell -> cell.lines().stream().map(line -> line.left() - cell.box().left()))
                .mapToDouble(Double::doubleValue).filter(gap -> gap > 0).min().orElse(0), 0, MOST_PADDING);
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
        for (int i = 0; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - edge) <= SAME_EDGE) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /// The words of a row, cell by cell.
    List<String> words(int row) {
        return table.row(row).stream().map(cell -> CellWords.of(cell, 0, false)).toList();
    }

    /// How many of its first rows say the same as those of another part: a header that is printed again.
    int rowsLike(TablePart first) {
        int same = 0;
        while (same < table.rows() && same < first.table().rows() && words(same).equals(first.words(same))) {
            same++;
        }
        return isBlank(same) ? 0 : same;
    }

    private boolean isBlank(int rows) {
        return table.cells().stream().filter(cell -> cell.firstRow() < rows).allMatch(PageCell::isBlank);
    }
}
