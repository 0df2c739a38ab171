package budgetexplorer.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Makes a table of lines in pieces: columns are where the blank between pieces goes through all rows of the body. Merged
/// cells of headers cannot be told without lines. For one use.
final class AlignedTable {
    /// What parts two pieces, in sizes.
    private static final double GAP = 0.65;
    /// A line with this share of the most pieces is a row of its own; one with fewer may be a wrapped part of another.
    private static final double MANY_PIECES = 0.6;
    /// A line nearer to a row than this share of the usual distance of rows is part of it.
    private static final double NEAR = 0.75;

    private final List<TextLine> lines;
    private final List<Rule> rules;
    private final int mostPieces;

    AlignedTable(List<TextLine> lines, List<Rule> rules) {
        this.lines = lines;
        this.rules = rules;
        this.mostPieces = lines.stream().mapToInt(line -> pieces(line).size()).max().orElse(0);
    }

    static List<TextLine> pieces(TextLine line) {
        return line.pieces(GAP, false);
    }

    PageTable table() {
        List<Double> edges = edges();
        List<List<TextLine>> rows = rows();
        List<PageCell> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            cells.addAll(cells(row, rows.get(row), edges));
        }
        double top = lines.getFirst().box().top();
        double bottom = lines.getLast().box().bottom();
        return new PageTable(new Box(edges.getFirst(), top, edges.getLast(), bottom), edges, rows.size(), cells, false);
    }

    private boolean isMain(TextLine line) {
        return pieces(line).size() >= MANY_PIECES * mostPieces;
    }

    /// The middles of the gaps that no piece of the body bridges. The body begins with the first line of many pieces;
    /// those above are headers over several columns.
    private List<Double> edges() {
        List<TextLine> body = lines.stream().dropWhile(line -> !isMain(line)).toList();
        List<TextLine> pieces = body.stream().flatMap(line -> pieces(line).stream())
                .sorted(Comparator.comparingDouble(TextLine::left)).toList();
        List<Double> edges = new ArrayList<>();
        edges.add(lines.stream().mapToDouble(TextLine::left).min().orElse(0) - 1);
        double end = pieces.getFirst().right();
        for (TextLine piece : pieces) {
            if (piece.left() > end) {
                edges.add((end + piece.left()) / 2);
            }
            end = Math.max(end, piece.right());
        }
        edges.add(lines.stream().mapToDouble(TextLine::right).max().orElse(0) + 1);
        return edges;
    }

    /// The lines of each row.
    private List<List<TextLine>> rows() {
        List<TextLine> main = lines.stream().filter(this::isMain).toList();
        double usual = usualDistance(main);
        List<List<TextLine>> rows = new ArrayList<>();
        List<TextLine> row = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (!row.isEmpty() && !isSameRow(row, line, usual)) {
                rows.add(row);
                row = new ArrayList<>();
            }
            row.add(line);
        }
        rows.add(row);
        return rows;
    }

    private static double usualDistance(List<TextLine> main) {
        List<Double> distances = new ArrayList<>();
        for (int i = 1; i < main.size(); i++) {
            distances.add(main.get(i).baseline() - main.get(i - 1).baseline());
        }
        distances.sort(Comparator.naturalOrder());
        return distances.isEmpty() ? 0 : distances.get(distances.size() / 2);
    }

    /// Whether a line belongs to the row of those before it: not behind a rule, near to it, and not both are rows of
    /// their own.
    private boolean isSameRow(List<TextLine> row, TextLine line, double usual) {
        double from = row.getLast().baseline();
        boolean isParted = rules.stream().anyMatch(rule -> rule.isHorizontal() && from < rule.at()
                && rule.at() < line.baseline() - line.size() / 2 && rule.from() < line.right()
                && line.left() < rule.to());
        boolean hasMain = row.stream().anyMatch(this::isMain);
        return !isParted && line.baseline() - from < NEAR * usual && !(hasMain && isMain(line));
    }

    private static List<PageCell> cells(int row, List<TextLine> lines, List<Double> edges) {
        List<List<Glyph>> columns = new ArrayList<>();
        for (int column = 0; column < edges.size() - 1; column++) {
            columns.add(new ArrayList<>());
        }
        for (TextLine line : lines) {
            for (TextLine piece : pieces(line)) {
                int column = 0;
                double centre = (piece.left() + piece.right()) / 2;
                while (column < columns.size() - 1 && edges.get(column + 1) <= centre) {
                    column++;
                }
                columns.get(column).addAll(piece.glyphs());
            }
        }
        double top = lines.getFirst().box().top();
        double bottom = lines.getLast().box().bottom();
        List<PageCell> cells = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            cells.add(new PageCell(row, row, column, column,
                    new Box(edges.get(column), top, edges.get(column + 1), bottom), TextLine.of(columns.get(column))));
        }
        return cells;
    }
}
