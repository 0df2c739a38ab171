package budgetexplorer.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/// Makes a table of a lattice: the rows and columns that its rules part, and what is merged where a rule is missing. For
/// one use.
final class RuledTable {
    /// How much of a side of a cell must be drawn to be a border.
    private static final double MOST_OF_SIDE = 0.5;

    private static final int MOST_CELLS = 100_000;

    private final Lattice lattice;
    private final List<Double> rows;
    private final List<Double> columns;
    private final int[] merged;

    private RuledTable(Lattice lattice) {
        this.lattice = lattice;
        Box box = lattice.box();
        this.rows = edges(lattice.across(), box.top(), box.bottom());
        this.columns = edges(lattice.down(), box.left(), box.right());
        this.merged = new int[Math.max(0, (rows.size() - 1) * (columns.size() - 1))];
    }

    /// The edges that rules draw; where the outermost are not drawn, those are where the rules across end.
    private static List<Double> edges(List<Rule> rules, double first, double last) {
        List<Double> edges = new ArrayList<>();
        DoubleStream.concat(DoubleStream.of(first, last), rules.stream().mapToDouble(Rule::at)).sorted()
                .forEach(edge -> {
                    if (edges.isEmpty() || edge - edges.getLast() > Strokes.DOUBLE) {
                        edges.add(edge);
                    }
                });
        return edges;
    }

    /// Whether a lattice is a table: it parts columns, and no more cells than anybody reads. A frame around a text is none,
    /// nor is the paper of a chart.
    static boolean isTable(Lattice lattice) {
        Box box = lattice.box();
        long columns = edges(lattice.down(), box.left(), box.right()).size() - 1L;
        long rows = edges(lattice.across(), box.top(), box.bottom()).size() - 1L;
        return columns > 1 && rows > 0 && columns * rows <= MOST_CELLS;
    }

    /// The table.
    ///
    /// @param glyphs all of the page; those within the table are taken
    static PageTable of(Lattice lattice, List<Glyph> glyphs) {
        return new RuledTable(lattice).table(glyphs);
    }

    private PageTable table(List<Glyph> glyphs) {
        merge();
        List<PageCell> spans = spans();
        List<List<Glyph>> inside = new ArrayList<>();
        spans.forEach(_ -> inside.add(new ArrayList<>()));
        int[] owner = owners(spans);
        Box box = lattice.box();
        for (List<Glyph> run : Runs.of(glyphs)) {
            Glyph last = run.getLast(); // amounts end at the right edge, and may begin in the cell before
            if (box.contains(last.centreX(), last.centreY())) {
                int row = index(rows, last.centreY());
                int column = index(columns, last.centreX());
                inside.get(owner[row * width() + column]).addAll(run);
            }
        }
        List<PageCell> cells = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            PageCell span = spans.get(i);
            cells.add(new PageCell(span.firstRow(), span.lastRow(), span.firstColumn(), span.lastColumn(), span.box(),
                    TextLine.of(inside.get(i))));
        }
        return new PageTable(box, columns, rows.size() - 1, cells, true);
    }

    private int width() {
        return columns.size() - 1;
    }

    private static int index(List<Double> edges, double at) {
        int index = 0;
        while (index < edges.size() - 2 && edges.get(index + 1) <= at) {
            index++;
        }
        return index;
    }

    private void merge() {
        for (int i = 0; i < merged.length; i++) {
            merged[i] = i;
        }
        for (int column = 0; column + 1 < width(); column++) {
            List<Rule> border = at(columns.get(column + 1), lattice.down());
            for (int row = 0; row < rows.size() - 1; row++) {
                if (!isDrawn(border, rows.get(row), rows.get(row + 1))) {
                    join(row * width() + column, row * width() + column + 1);
                }
            }
        }
        for (int row = 0; row + 2 < rows.size(); row++) {
            List<Rule> border = at(rows.get(row + 1), lattice.across());
            for (int column = 0; column < width(); column++) {
                if (!isDrawn(border, columns.get(column), columns.get(column + 1))) {
                    join(row * width() + column, (row + 1) * width() + column);
                }
            }
        }
    }

    private static List<Rule> at(double edge, List<Rule> rules) {
        return rules.stream().filter(rule -> Math.abs(rule.at() - edge) <= Strokes.DOUBLE).toList();
    }

    private static boolean isDrawn(List<Rule> border, double from, double to) {
        double drawn = 0;
        for (Rule rule : border) {
            drawn += Math.max(0, Math.min(rule.to(), to) - Math.max(rule.from(), from));
        }
        return drawn >= MOST_OF_SIDE * (to - from);
    }

    private void join(int one, int other) {
        int first = Math.min(root(one), root(other));
        int second = Math.max(root(one), root(other));
        merged[second] = first;
    }

    private int root(int cell) {
        int root = cell;
        while (merged[root] != root) {
            root = merged[root];
        }
        return root;
    }

    /// The cells, each as wide and as high as what is merged into it. Where that is no rectangle the cells stay apart.
    private List<PageCell> spans() {
        List<PageCell> spans = new ArrayList<>();
        boolean[] isTaken = new boolean[merged.length];
        for (int cell = 0; cell < merged.length; cell++) {
            if (!isTaken[cell]) {
                PageCell span = span(cell, isTaken);
                spans.add(span);
                for (int row = span.firstRow(); row <= span.lastRow(); row++) {
                    for (int column = span.firstColumn(); column <= span.lastColumn(); column++) {
                        isTaken[row * width() + column] = true;
                    }
                }
            }
        }
        return spans;
    }

    /// The largest rectangle of merged cells from a cell to the right and down.
    private PageCell span(int cell, boolean[] isTaken) {
        int firstRow = cell / width();
        int firstColumn = cell % width();
        int lastColumn = firstColumn;
        while (lastColumn + 1 < width() && isOf(cell, firstRow, lastColumn + 1, isTaken)) {
            lastColumn++;
        }
        int lastRow = firstRow;
        while (lastRow + 2 < rows.size() && isRowOf(cell, lastRow + 1, firstColumn, lastColumn, isTaken)) {
            lastRow++;
        }
        return new PageCell(firstRow, lastRow, firstColumn, lastColumn,
                new Box(columns.get(firstColumn), rows.get(firstRow), columns.get(lastColumn + 1),
                        rows.get(lastRow + 1)),
                List.of());
    }

    private boolean isOf(int cell, int row, int column, boolean[] isTaken) {
        int other = row * width() + column;
        return !isTaken[other] && root(other) == root(cell);
    }

    private boolean isRowOf(int cell, int row, int firstColumn, int lastColumn, boolean[] isTaken) {
        for (int column = firstColumn; column <= lastColumn; column++) {
            if (!isOf(cell, row, column, isTaken)) {
                return false;
            }
        }
        return true;
    }

    private int[] owners(List<PageCell> spans) {
        int[] owner = new int[merged.length];
        for (int i = 0; i < spans.size(); i++) {
            PageCell span = spans.get(i);
            for (int row = span.firstRow(); row <= span.lastRow(); row++) {
                for (int column = span.firstColumn(); column <= span.lastColumn(); column++) {
                    owner[row * width() + column] = i;
                }
            }
        }
        return owner;
    }
}
