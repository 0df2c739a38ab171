package budgetexplorer.read.pdf;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether the first row on a page is the rest of the last on the page before: it says nothing in some of the row's
/// columns, and either those are columns in which every row says something, or what it says goes on where a cell was full.
final class BrokenRow {
    private static final Pattern ENUMERATED = Pattern.compile("[（(]?[一二三四五六七八九十\\d]{1,3}[）)、.．]");
    /// The share of cells that must go on where a cell was full: where words of a cell begin a new line, it was not.
    private static final double MOST = 0.6;
    /// Of so few cells each must.
    private static final int FEW = 2;

    private BrokenRow() {}

    /// @param last    the last row so far
    /// @param rest    the row that may go on with it
    /// @param always  the columns in which nearly every row of the table says something
    /// @param padding how near words come to the edges of cells, in points
    static boolean goesOn(FlowRow last, List<FlowCell> rest, Set<Integer> always, double padding) {
        List<FlowCell> said = rest.stream().filter(cell -> !cell.isBlank()).toList();
        if (said.isEmpty() || said.stream().anyMatch(cell -> cell.rows() > 1) || !last.saysMoreThan(said)) {
            return false;
        }
        if (said.stream().allMatch(cell -> ENUMERATED.matcher(cell.cell().lines().getFirst().text()).lookingAt())) {
            return false;
        }
        int full = 0;
        for (FlowCell cell : said) {
            FlowCell above = last.latest(cell.column());
            if (above == null || above.isBlank() || isNumber(above)) {
                return false;
            }
            if (CellWords.isFull(above.cell().lines().getLast(), cell.cell().lines(), above.cell(), padding)) {
                full++;
            }
        }
        return always.stream().anyMatch(column -> said.stream().noneMatch(cell -> cell.column() == column))
                || (said.size() <= FEW ? full == said.size() : full >= MOST * said.size());
    }

    private static boolean isNumber(FlowCell cell) {
        return Typesetting.isNumber(CellWords.of(cell.cell(), 0, false));
    }
}
