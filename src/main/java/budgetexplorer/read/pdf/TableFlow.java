package budgetexplorer.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// A table over the pages it runs over. For one thread.
final class TableFlow {
    private static final double SAME_EDGE = 4;

    private final List<TablePart> parts = new ArrayList<>();

    TableFlow(TablePart first) {
        parts.add(first);
    }

    /// Whether a part on a later page, with nothing between, is one of this table.
    boolean goesOnWith(TablePart part) {
        return part.isLike(parts.getFirst()) || part.isLike(parts.getLast())
                || (part.table().columns() == parts.getFirst().table().columns()
                        && part.rowsLike(parts.getFirst()) > 0);
    }

    void add(TablePart part) {
        parts.add(part);
    }

    /// The table over all its pages.
    WholeTable whole() {
        return new WholeTable(rows(), edges().size() - 1, padding(),
                parts.stream().allMatch(part -> part.table().isRuled()), parts.getFirst().page().page(),
                parts.getLast().page().page());
    }

    private double padding() {
        return parts.stream().mapToDouble(TablePart::padding).min().orElse(0);
    }

    /// Its rows, headers that are printed again left out and broken rows put together.
    private List<FlowRow> rows() {
        List<Double> edges = edges();
        double padding = padding();
        List<FlowRow> rows = new ArrayList<>();
        for (TablePart part : parts) {
            int skipped = rows.isEmpty() ? 0 : part.rowsLike(parts.getFirst());
            for (int row = skipped; row < part.table().rows(); row++) {
                List<FlowCell> cells = cells(part, row, edges);
                if (row == skipped && !rows.isEmpty() && !part.isBelowWords()
                        && BrokenRow.goesOn(rows.getLast(), cells, padding)) {
                    rows.getLast().goOn(cells);
                } else {
                    rows.add(new FlowRow(cells));
                }
            }
        }
        return rows;
    }

    /// The edges of the columns of all parts, from the left: a part may show only some of them.
    private List<Double> edges() {
        TreeSet<Double> all = new TreeSet<>();
        parts.forEach(part -> all.addAll(part.offsets()));
        List<Double> edges = new ArrayList<>();
        for (double edge : all) {
            if (edges.isEmpty() || edge - edges.getLast() > SAME_EDGE) {
                edges.add(edge);
            }
        }
        return parts.stream().map(TablePart::offsets).filter(offsets -> offsets.size() == edges.size()).findFirst()
                .orElse(edges);
    }

    private static List<FlowCell> cells(TablePart part, int row, List<Double> edges) {
        List<Double> own = part.offsets();
        return part.table().row(row).stream().map(cell -> new FlowCell(part.page(), cell,
                place(own, cell.firstColumn(), edges), place(own, cell.lastColumn() + 1, edges) - 1,
                cell.lastRow() - cell.firstRow() + 1)).toList();
    }

    /// Where an edge of a part is among those of the table.
    private static int place(List<Double> own, int edge, List<Double> edges) {
        return own.size() == edges.size() ? edge : TablePart.nearest(own.get(edge), edges).orElse(edge);
    }
}
