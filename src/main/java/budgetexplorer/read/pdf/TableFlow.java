package budgetexplorer.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A table over the pages it runs over. For one thread.
final class TableFlow {
    private static final double NEARLY_EVERY = 0.85;
    /// Of fewer rows it cannot be said what every row says.
    private static final int FEWEST_ROWS = 6;

    private final List<TablePart> parts = new ArrayList<>();

    TableFlow(TablePart first) {
        parts.add(first);
    }

    /// Whether a further part, with nothing between, begins with this table's header.
    boolean hasHeaderOf(TablePart part) {
        return part.table().columns() == parts.getFirst().table().columns() && part.repeatsHeader(parts.getFirst());
    }

    /// Whether a further part, with nothing between, has this table's columns and no header of its own: one that begins
    /// like this table's and goes on otherwise is of other columns.
    boolean hasColumnsOf(TablePart part) {
        boolean isOther = part.startsLike(parts.getFirst()) && !part.repeatsHeader(parts.getFirst());
        return !isOther && part.isLike(parts.getFirst());
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
        Set<Integer> always = always(edges);
        List<FlowRow> rows = new ArrayList<>();
        int header = header();
        int page = 0;
        int ofHeader = 0; // how many rows of a header that is printed again the page before ended with
        for (TablePart part : parts) {
            int skipped = rows.isEmpty() ? 0 : Math.min(header, part.rowsLike(parts.getFirst(), ofHeader));
            boolean mayGoOn = page < part.page().page() && ofHeader == 0 && !part.isBelowWords() && !rows.isEmpty();
            page = part.page().page();
            for (int row = skipped; row < part.table().rows(); row++) {
                List<FlowCell> cells = cells(part, row, edges);
                if (row == skipped && mayGoOn && BrokenRow.goesOn(rows.getLast(), cells, always, padding)) {
                    rows.getLast().goOn(cells);
                } else {
                    rows.add(new FlowRow(cells));
                }
            }
            ofHeader = skipped > 0 && skipped == part.table().rows() ? ofHeader + skipped : 0;
        }
        return rows;
    }

    /// How many rows are printed again: on all pages as many, so that a row which is like the first of all by chance is none.
    private int header() {
        int fewest = Integer.MAX_VALUE;
        for (TablePart part : parts.subList(1, parts.size())) {
            int like = part.rowsLike(parts.getFirst(), 0);
            if (like > 0 && like < part.table().rows()) {
                fewest = Math.min(fewest, like);
            }
        }
        return fewest;
    }

    /// The columns in which nearly every row says something, those left out that begin a page.
    private Set<Integer> always(List<Double> edges) {
        Map<Integer, Integer> said = new HashMap<>();
        int rows = 0;
        for (TablePart part : parts) {
            for (int row = 1; row < part.table().rows(); row++) {
                rows++;
                cells(part, row, edges).stream().filter(cell -> !cell.isBlank())
                        .forEach(cell -> said.merge(cell.column(), 1, Integer::sum));
            }
        }
        double most = NEARLY_EVERY * rows;
        return rows < FEWEST_ROWS
                ? Set.of()
                : said.entrySet().stream().filter(each -> each.getValue() >= most)
                        .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /// The edges of the columns of all parts, from the left: a part may show only some of them.
    private List<Double> edges() {
        if (parts.stream().allMatch(part -> part.table().columns() == parts.getFirst().table().columns())) {
            return parts.getFirst().offsets();
        }
        TreeSet<Double> all = new TreeSet<>();
        parts.forEach(part -> all.addAll(part.offsets()));
        List<Double> edges = new ArrayList<>();
        for (double edge : all) {
            if (edges.isEmpty() || edge - edges.getLast() > TablePart.SAME_EDGE) {
                edges.add(edge);
            }
        }
        return edges;
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
