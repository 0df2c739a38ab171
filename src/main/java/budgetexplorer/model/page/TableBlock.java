package budgetexplorer.model.page;

import budgetexplorer.model.chart.Anchor;
import budgetexplorer.model.chart.Area;
import budgetexplorer.model.chart.Ink;
import budgetexplorer.model.chart.Shape;
import budgetexplorer.model.handout.Section;
import java.util.ArrayList;
import java.util.List;

/// Some columns of a table with all rows, ready to be put on pages, unscaled. Not thread-safe.
final class TableBlock {
    private static final double LEAST_HEIGHT_OF_ROWS = 60;

    private final TableGrid grid;
    private final List<Integer> columns;
    private final ColumnPlaces places;
    private final double padding;
    private final TableHead head;
    private final List<Row> rows = new ArrayList<>();

    /// The lines of each cell.
    private record Row(List<List<String>> cells, double height) {}

    /// @param ease    how much room columns have
    /// @param padding above and below the words of a row, together
    /// @param most    how high the head and the highest row may be together
    TableBlock(TableGrid grid, List<Integer> columns, double ease, double padding, double most) {
        this.grid = grid;
        this.columns = columns;
        this.places = ColumnPlaces.of(grid.needs(columns), ease);
        this.padding = padding;
        this.head = new TableHead(grid.columns(columns), places, grid.wrapping());
        double room = Math.max(LEAST_HEIGHT_OF_ROWS, most - head.height());
        for (int row = 0; row < grid.table().rows().size(); row++) {
            rows.add(row(row, room));
        }
    }

    double headHeight() {
        return head.height();
    }

    int rowCount() {
        return rows.size();
    }

    double height(int row) {
        return rows.get(row).height();
    }

    /// With all rows.
    double height() {
        return height(0, rows.size());
    }

    /// With the head and some rows.
    double height(int from, int to) {
        return head.height() + rows.subList(from, to).stream().mapToDouble(Row::height).sum();
    }

    private Row row(int row, double room) {
        List<List<String>> cells = new ArrayList<>();
        double highest = 0;
        for (int i = 0; i < columns.size(); i++) {
            CellText text = grid.text(row, columns.get(i));
            double line = text.style().lineHeight();
            List<String> lines = text.wraps()
                    ? lines(text, places.widths().get(i) - indent(row, i), Math.max(1, (int) ((room - padding) / line)))
                    : List.of(text.text());
            highest = Math.max(highest, lines.size() * line);
            cells.add(lines);
        }
        return new Row(cells, highest + padding);
    }

    /// The lines of a name are about as long, so that no character stands alone; those of longer words are full.
    private List<String> lines(CellText text, double width, int most) {
        List<String> lines = grid.wrapping().lines(text.text(), text.style(), width, most);
        boolean name = lines.size() > 1 && lines.size() <= Math.min(most, TableGrid.LINES_OF_NAME);
        return name ? grid.wrapping().balanced(text.text(), text.style(), width) : lines;
    }

    private double indent(int row, int place) {
        return grid.indent(row, columns.get(place));
    }

    /// The head and some rows.
    List<Shape> shapes(int from, int to) {
        boolean isForm = grid.table().form().isPresent();
        List<Shape> shapes = new ArrayList<>(head.shapes(isForm));
        if (isForm) {
            for (int column = 1; column < columns.size(); column++) {
                shapes.add(places.line(column, head.height(), height(from, to)));
            }
        }
        double y = head.height();
        for (int row = from; row < to; row++) {
            if (row > from) {
                boolean total = grid.table().rows().get(row).strong();
                rule(y, total ? 0.9 : 0.8, total ? Ink.Role.AXIS : Ink.Role.GRID, shapes);
            }
            row(row, y, shapes);
            y += rows.get(row).height();
        }
        rule(y, 1.1, Ink.Role.NEUTRAL, shapes);
        return shapes;
    }

    private void rule(double y, double width, Ink ink, List<Shape> shapes) {
        shapes.add(new Shape.Line(0, y, places.width(), y, width, false, ink, Shape.NO_MARK));
    }

    private void row(int row, double top, List<Shape> shapes) {
        for (int i = 0; i < columns.size(); i++) {
            CellText text = grid.text(row, columns.get(i));
            List<String> lines = rows.get(row).cells().get(i);
            double line = text.style().lineHeight();
            double y = top + (rows.get(row).height() - lines.size() * line) / 2;
            int end = 0;
            for (String words : lines) {
                end = Math.max(end, text.text().indexOf(words, end) + words.length());
                if (!words.isEmpty()) {
                    shapes.add(new Shape.Words(words + blank(text.text(), end), area(words, text, row, i, y),
                            text.style(), text.ink(),
                            Shape.NO_MARK));
                }
                y += line;
            }
        }
    }

    /// The blank at which a line broke stays behind it, unseen: who copies the words, or reads them, needs it.
    private static String blank(String text, int end) {
        return end < text.length() && text.charAt(end) == ' ' ? " " : "";
    }

    private Area area(String words, CellText text, int row, int place, double y) {
        double wide = grid.wrapping().width(words, text.style());
        double left = grid.table().columns().get(columns.get(place)).align() == Section.Align.LEFT
                ? places.left(place) + indent(row, place)
                : Anchor.RIGHT.left(places.right(place), wide);
        return new Area(left, y, wide, text.style().lineHeight());
    }
}
