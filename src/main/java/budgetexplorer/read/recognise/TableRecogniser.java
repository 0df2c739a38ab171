package budgetexplorer.read.recognise;

import static java.util.Comparator.comparingInt;

import budgetexplorer.model.table.Column;
import budgetexplorer.read.grid.Grid;
import budgetexplorer.read.grid.GridCell;
import budgetexplorer.read.grid.GridRow;
import budgetexplorer.read.layout.HeaderText;
import budgetexplorer.read.layout.Layouts;
import budgetexplorer.read.layout.TableLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the 12 tables in a grid by their titles and the headers below, wherever they stand.
final class TableRecogniser {
    /// Titles are a line of their own, not a sentence that ends with one.
    private static final int LONGEST_PREFIX = 40;
    /// Between a title and its header stand its number, the department and the unit of money, each in a row at most, and
    /// some blank rows.
    private static final int ROWS_BELOW_TITLE = 8;

    private static final int ROWS_OF_GROUPS = 2;
    /// The table's number may stand before its title, apart from it.
    private static final Pattern NUMBER = Pattern.compile("^附?表\\s*\\d{1,2}[\\s:：、.]+");

    private TableRecogniser() {}

    /// A title that was found.
    private record Title(TableLayout layout, int row, String text) {}

    /// The grid's tables, each up to where the next begins; none where a title has no header below it.
    static List<TableHead> recognise(Grid grid) {
        List<Title> titles = titles(grid);
        List<TableHead> heads = new ArrayList<>();
        int from = Integer.MIN_VALUE;
        for (int i = 0; i < titles.size(); i++) {
            int to = i + 1 < titles.size() ? firstRow(grid, titles.get(i + 1)) : Integer.MAX_VALUE;
            head(grid.rows(from, to), titles.get(i)).ifPresent(heads::add);
            from = to;
        }
        return heads;
    }

    /// Where tables begin. A title that comes again is the same table going on on the next page. The sheet's name is the
    /// title where the sheet has none.
    private static List<Title> titles(Grid grid) {
        List<Title> titles = new ArrayList<>();
        for (GridRow row : grid.rows()) {
            for (GridCell cell : row.cells()) {
                title(row.number(), cell.text())
                        .filter(title -> titles.isEmpty() || !titles.getLast().layout().equals(title.layout()))
                        .ifPresent(titles::add);
            }
        }
        if (titles.isEmpty() && !grid.rows().isEmpty()) {
            title(grid.rows().getFirst().number() - 1, grid.sheet()).ifPresent(titles::add);
        }
        return titles;
    }

    /// The row of a title, or the one above it that numbers the form (预算公开01表).
    private static int firstRow(Grid grid, Title title) {
        int above = title.row() - 1;
        return grid.rows().stream().filter(row -> row.number() == above).flatMap(row -> row.cells().stream())
                .anyMatch(cell -> Caption.isFormNumber(cell.text())) ? above : title.row();
    }

    private static boolean mayBeTitle(String printed) {
        return !printed.isEmpty() && "表）)".indexOf(printed.charAt(printed.length() - 1)) >= 0
                && printed.indexOf('表') >= 0;
    }

    private static Optional<Title> title(int row, String printed) {
        if (!mayBeTitle(printed)) {
            return Optional.empty(); // most cells, so that they cost nothing
        }
        String text = HeaderText.normalise(printed).replaceFirst("\\(表\\d+\\)$", "");
        return Layouts.ALL.stream().filter(layout -> layout.titleMatch(text) > 0)
                .max(comparingInt(layout -> layout.titleMatch(text)))
                .filter(layout -> text.length() <= layout.titleMatch(text) + LONGEST_PREFIX)
                .map(layout -> new Title(layout, row, NUMBER.matcher(printed).replaceFirst("")));
    }

    private static Optional<TableHead> head(Grid grid, Title title) {
        List<GridRow> below = grid.rows().stream()
                .filter(row -> row.number() > title.row() && row.kind() != GridRow.Kind.PROSE && !row.isBlank())
                .toList();
        List<GridRow> header = header(below, title.layout());
        if (header.isEmpty() || below.indexOf(header.getFirst()) > ROWS_BELOW_TITLE) {
            return Optional.empty();
        }
        int firstBodyRow = header.getLast().number() + 1;
        HeaderColumns columns = HeaderColumns.of(grid,
                header.stream().filter(row -> !isColumnNumbers(row)).toList(), body(below, firstBodyRow),
                title.layout());
        int first = header.getFirst().number();
        return isTable(columns.columns())
                ? Optional.of(new TableHead(title.layout(), grid, title.text(),
                        Caption.of(Caption.textsAbove(grid, first)), columns, first, firstBodyRow,
                        grid.rows().stream().filter(row -> row.number() >= firstBodyRow && !row.isBlank()).toList()))
                : Optional.empty();
    }

    private static List<GridRow> body(List<GridRow> below, int firstBodyRow) {
        return below.stream().filter(row -> row.number() >= firstBodyRow && !isColumnNumbers(row)).toList();
    }

    private static boolean isTable(List<Column> columns) {
        return columns.stream().anyMatch(column -> column.field().isAmount())
                && columns.stream().anyMatch(column -> !column.field().isAmount());
    }

    /// The rows from the first that names columns to the last before the first row of the body.
    private static List<GridRow> header(List<GridRow> rows, TableLayout layout) {
        int first = 0;
        while (first < rows.size() && !namesColumns(rows.get(first), layout)) {
            first++;
        }
        for (int above = 0; above < ROWS_OF_GROUPS && first > 0 && first < rows.size()
                && namesGroups(rows.get(first - 1), layout); above++) {
            first--;
        }
        return headerFrom(rows.stream().skip(first).takeWhile(row -> !isBody(row, layout)).toList(), layout);
    }

    /// The rows that name columns or number them, and one between them at most that only names groups. What follows are
    /// lines of the body without amounts.
    private static List<GridRow> headerFrom(List<GridRow> rows, TableLayout layout) {
        int end = 0;
        for (int i = 0; i < rows.size() && i <= end + 1; i++) {
            boolean isRepeated = i > 0 && rows.get(i).cells().equals(rows.getFirst().cells());
            if (!isRepeated && (isColumnNumbers(rows.get(i)) || namesColumn(rows.get(i), layout))) {
                end = i + 1;
            }
        }
        return rows.subList(0, end);
    }

    private static boolean namesColumn(GridRow row, TableLayout layout) {
        return row.cells().stream().map(cell -> HeaderText.normalise(cell.text()))
                .anyMatch(text -> layout.isHeader(text) || HeaderColumns.CODE_PARTS.contains(text));
    }

    /// A row above the header that names groups of columns, such as years.
    private static boolean namesGroups(GridRow row, TableLayout layout) {
        return row.cells().size() > 1 && !isBody(row, layout)
                && row.cells().stream().noneMatch(cell -> HeaderText.normalise(cell.text()).contains(":"));
    }

    private static boolean namesColumns(GridRow row, TableLayout layout) {
        return row.cells().stream().filter(cell -> layout.isHeader(HeaderText.normalise(cell.text()))).count() >= 2;
    }

    private static boolean isBody(GridRow row, TableLayout layout) {
        return !isColumnNumbers(row)
                && (row.cells().stream().anyMatch(TableRecogniser::isBody) || isTotal(row, layout)
                        || BodyRows.isRemark(row));
    }

    /// A 合计 row without amounts; where the same word heads a column, other headers stand beside it.
    private static boolean isTotal(GridRow row, TableLayout layout) {
        return BodyRows.isTotal(row.cells().getFirst().text()) && !namesColumns(row, layout);
    }

    private static boolean isBody(GridCell cell) {
        return cell.number() != null || cell.isUncalculated() || AmountText.isAmount(cell.text())
                || BodyRows.isNote(cell.text());
    }

    /// A row that numbers the columns: 1 2 3 …
    static boolean isColumnNumbers(GridRow row) {
        int words = row.cells().getFirst().text().equals("栏次") ? 1 : 0;
        for (int i = words; i < row.cells().size(); i++) {
            if (!row.cells().get(i).text().equals(String.valueOf(i + 1 - words))) {
                return false;
            }
        }
        return row.cells().size() > 1 + words;
    }
}
