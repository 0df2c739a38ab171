package budgetexplorer.read.recognise;

import static java.util.Comparator.comparingInt;

import budgetexplorer.model.table.Column;
import budgetexplorer.model.table.Field;
import budgetexplorer.read.grid.Grid;
import budgetexplorer.read.grid.GridCell;
import budgetexplorer.read.grid.GridRow;
import budgetexplorer.read.layout.HeaderText;
import budgetexplorer.read.layout.Layouts;
import budgetexplorer.read.layout.TableLayout;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds one of the 12 tables in a grid by its title and the headers below it, wherever they stand.
final class TableRecogniser {
    /// Titles are a line of their own, not a sentence that ends with one.
    private static final int LONGEST_PREFIX = 40;

    private TableRecogniser() {}

    /// A title that was found.
    private record Title(TableLayout layout, int row, String text) {}

    /// The grid's tables, each up to where the next begins; none where a title has no header below it.
    static List<TableHead> recognise(Grid grid) {
        List<Title> titles = titles(grid);
        List<TableHead> heads = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < titles.size(); i++) {
            int to = i + 1 < titles.size() ? firstRow(grid, titles.get(i + 1)) : Integer.MAX_VALUE;
            head(grid.rows(from, to), titles.get(i)).ifPresent(heads::add);
            from = to;
        }
        return heads;
    }

    /// Where tables begin. A title that comes again is the same table going on on the next page.
    private static List<Title> titles(Grid grid) {
        List<Title> titles = new ArrayList<>();
        grid.rows().stream().flatMap(row -> row.cells().stream().flatMap(cell -> title(row, cell).stream()))
                .filter(title -> titles.isEmpty() || !titles.getLast().layout().equals(title.layout()))
                .forEach(titles::add);
        return titles;
    }

    /// The row of a title, or the one above it that numbers the form (预算公开01表).
    private static int firstRow(Grid grid, Title title) {
        int above = title.row() - 1;
        return Caption.isFormNumber(grid.textAt(above, 0)) ? above : title.row();
    }

    private static Optional<Title> title(GridRow row, GridCell cell) {
        if (!cell.text().endsWith("表") && !cell.text().endsWith("）") && !cell.text().endsWith(")")) {
            return Optional.empty(); // most cells, so that they cost nothing
        }
        String text = HeaderText.normalise(cell.text()).replaceFirst("\\(表\\d+\\)$", "");
        return Layouts.ALL.stream().filter(layout -> layout.titleMatch(text) > 0)
                .max(comparingInt(layout -> layout.titleMatch(text)))
                .filter(layout -> text.length() <= layout.titleMatch(text) + LONGEST_PREFIX)
                .map(layout -> new Title(layout, row.number(), cell.text()));
    }

    private static Optional<TableHead> head(Grid grid, Title title) {
        List<GridRow> below = grid.rows().stream().filter(row -> row.number() > title.row()).toList();
        List<GridRow> header = header(below, title.layout());
        if (header.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = columns(grid, header, title.layout());
        boolean complete = columns.stream().anyMatch(column -> column.field().isAmount())
                && columns.stream().anyMatch(column -> !column.field().isAmount());
        int first = header.getFirst().number();
        return complete
                ? Optional.of(new TableHead(title.layout(), grid, title.text(),
                        Caption.of(Caption.textsAbove(grid, first)), columns, first, header.getLast().number() + 1))
                : Optional.empty();
    }

    /// The rows from the first that names a column to the last before the first row of the body.
    private static List<GridRow> header(List<GridRow> rows, TableLayout layout) {
        return rows.stream().dropWhile(row -> !namesColumns(row, layout)).takeWhile(row -> !isBody(row, layout))
                .toList();
    }

    private static boolean namesColumns(GridRow row, TableLayout layout) {
        return row.cells().stream().filter(cell -> layout.isHeader(HeaderText.normalise(cell.text()))).count() >= 2;
    }

    private static boolean isBody(GridRow row, TableLayout layout) {
        return !isColumnNumbers(row)
                && (row.cells().stream().anyMatch(TableRecogniser::isBody) || isTotal(row, layout));
    }

    /// A 合计 row without amounts; where the same word heads a column, other headers stand beside it.
    private static boolean isTotal(GridRow row, TableLayout layout) {
        return BodyRows.isTotal(row.cells().getFirst().text()) && !namesColumns(row, layout);
    }

    private static boolean isBody(GridCell cell) {
        return cell.number() != null || AmountText.parse(cell.text()).isPresent() || BodyRows.isNote(cell.text());
    }

    /// A row that numbers the columns: 1 2 3 …
    static boolean isColumnNumbers(GridRow row) {
        return row.cells().size() > 1 && IntStream.range(0, row.cells().size())
                .allMatch(i -> row.cells().get(i).text().equals(String.valueOf(i + 1)));
    }

    private static List<Column> columns(Grid grid, List<GridRow> header, TableLayout layout) {
        int width = header.stream().flatMap(row -> row.cells().stream()).mapToInt(GridCell::column).max().orElse(-1)
                + 1;
        Set<Field> found = EnumSet.noneOf(Field.class);
        List<Column> columns = new ArrayList<>();
        for (int index = 0; index < width; index++) {
            List<String> path = path(grid, header, index);
            if (!path.isEmpty()) {
                Field field = layout.field(path.stream().map(HeaderText::normalise).toList()).filter(found::add)
                        .orElse(Field.OTHER);
                columns.add(new Column(field, String.join("/", path), index));
            }
        }
        return columns;
    }

    /// A column's header texts from top to bottom; what is merged over several rows counts once.
    private static List<String> path(Grid grid, List<GridRow> header, int column) {
        List<String> path = new ArrayList<>();
        for (GridRow row : header) {
            String text = isColumnNumbers(row) ? "" : grid.textAt(row.number(), column).replaceAll("\\s+", "");
            if (!text.isEmpty() && (path.isEmpty() || !path.getLast().equals(text))) {
                path.add(text);
            }
        }
        return path;
    }
}
