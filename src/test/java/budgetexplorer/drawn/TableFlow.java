package budgetexplorer.drawn;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Draws one table over as many pages as it needs. For one use.
final class TableFlow {
    private static final double LEAD = 1.25;
    private static final double BASE = 1.0;

    private final DrawnTable table;
    private final TableStyle style;
    private final Flow flow;
    private final TablePlan plan;
    private final double lead;
    private final Map<Integer, List<Laid>> byRow;
    private final double[] heights;

    /// A cell with its words broken into lines.
    ///
    /// @param indent how far all of its lines are moved to the right
    private record Laid(DrawnCell cell, List<String> lines, double indent) {
        /// Its lines of a range as far as it has them.
        Laid lines(int from, int to) {
            return new Laid(cell, lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size())), indent);
        }
    }

    TableFlow(DrawnTable table, TableStyle style, Flow flow, TablePlan plan) {
        this.table = table;
        this.style = style;
        this.flow = flow;
        this.plan = plan;
        lead = LEAD * plan.size();
        byRow = table.whole().stream().map(this::laid).collect(Collectors.groupingBy(laid -> laid.cell().row()));
        heights = heights();
    }

    private Laid laid(DrawnCell cell) {
        String text = cell.text();
        double indent = 0;
        if (style.indents()) {
            indent = flow.pdf().width(text.substring(0, text.length() - text.stripLeading().length()), plan.size());
            text = text.stripLeading();
        }
        double width = plan.left(cell.lastColumn() + 1) - plan.left(cell.column()) - 2 * TablePlan.PADDING - indent;
        return new Laid(cell, Wrapped.lines(text, width, words -> flow.pdf().width(words, plan.size())), indent);
    }

    private double[] heights() {
        double[] found = new double[table.rows()];
        for (int row = 0; row < found.length; row++) {
            found[row] = height(1);
            for (Laid laid : byRow.getOrDefault(row, List.of())) {
                found[row] = laid.cell().isTall() ? found[row] : Math.max(found[row], height(laid.lines().size()));
            }
        }
        byRow.values().stream().flatMap(List::stream).filter(laid -> laid.cell().isTall()).forEach(laid -> {
            double has = total(found, laid.cell().row(), laid.cell().lastRow() + 1);
            found[laid.cell().lastRow()] += Math.max(0, height(laid.lines().size()) - has);
        });
        return found;
    }

    private double height(int lines) {
        return lines * lead + 2 * TablePlan.PADDING;
    }

    private static double total(double[] heights, int from, int to) {
        double total = 0;
        for (int row = from; row < to; row++) {
            total += heights[row];
        }
        return total;
    }

    void draw() throws IOException {
        int row = 0;
        while (row < table.rows()) {
            int end = end(row);
            double height = total(heights, row, end);
            if (height > flow.room()) {
                if (end == row + 1 && style.breaksRows() && row >= table.headerRows() && isBroken(row)) {
                    row = end;
                    continue;
                }
                nextPage(row);
            }
            rows(row, end);
            row = end;
        }
    }

    /// The first row that no cell ties to a row and those after it.
    private int end(int row) {
        int end = row + 1;
        for (int i = row; i < end; i++) {
            for (Laid laid : byRow.getOrDefault(i, List.of())) {
                end = Math.max(end, laid.cell().lastRow() + 1);
            }
        }
        return end;
    }

    private void nextPage(int row) throws IOException {
        flow.nextPage();
        if (style.repeats() && row >= table.headerRows()) {
            rows(0, table.headerRows());
        }
    }

    /// Draws a row on two pages, if it has lines for both.
    private boolean isBroken(int row) throws IOException {
        List<Laid> cells = byRow.getOrDefault(row, List.of());
        int most = cells.stream().mapToInt(laid -> laid.lines().size()).max().orElse(0);
        int first = (int) ((flow.room() - 2 * TablePlan.PADDING) / lead);
        if (first < 1 || first >= most) {
            return false;
        }
        draw(cells.stream().map(laid -> laid.lines(0, first)).toList(), row, new double[]{height(first)},
                style.openBreaks());
        nextPage(row);
        draw(cells.stream().map(laid -> laid.lines(first, most)).toList(), row, new double[]{height(most - first)},
                false);
        return true;
    }

    private void rows(int from, int to) throws IOException {
        List<Laid> cells = new ArrayList<>();
        double[] high = new double[to - from];
        for (int row = from; row < to; row++) {
            cells.addAll(byRow.getOrDefault(row, List.of()));
            high[row - from] = heights[row];
        }
        draw(cells, from, high, false);
    }

    private void draw(List<Laid> cells, int from, double[] high, boolean open) throws IOException {
        for (Laid laid : cells) {
            DrawnCell cell = laid.cell();
            double x = Flow.MARGIN + plan.left(cell.column());
            double otherX = Flow.MARGIN + plan.left(cell.lastColumn() + 1);
            double y = flow.top() + total(high, 0, cell.row() - from);
            double otherY = flow.top() + total(high, 0, cell.lastRow() + 1 - from);
            style.borders().cell(flow.page(), x, y, otherX, otherY, open);
            words(laid, x, y, otherX, otherY);
        }
        flow.skip(total(high, 0, high.length));
    }

    private void words(Laid laid, double x, double y, double otherX, double otherY) throws IOException {
        double top = style.centred()
                ? (y + otherY - laid.lines().size() * lead) / 2
                : y + TablePlan.PADDING;
        for (String line : laid.lines()) {
            double rest = otherX - x - 2 * TablePlan.PADDING - flow.pdf().width(line, plan.size());
            double before = switch (laid.cell().align()) {
                case LEFT -> laid.indent();
                case CENTRE -> rest / 2;
                case RIGHT -> rest;
            };
            flow.page().words(x + TablePlan.PADDING + before, top + BASE * plan.size(), plan.size(), line);
            top += lead;
        }
    }
}
