package budgetexplorer.read.recognise;

import static java.util.stream.Collectors.joining;

import budgetexplorer.model.table.Column;
import budgetexplorer.model.table.Field;
import budgetexplorer.read.grid.Grid;
import budgetexplorer.read.grid.GridCell;
import budgetexplorer.read.grid.GridRow;
import budgetexplorer.read.layout.ColumnRule;
import budgetexplorer.read.layout.HeaderText;
import budgetexplorer.read.layout.TableLayout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the columns of a table mean, told by the header above them.
///
/// @param columns   from left to right; one for a code that is split over several
/// @param codeParts the columns from 0 that hold 类, 款 and 项 of the code; none if one column holds it whole
/// @param isGuessed whether the header's words stand beside their columns, so that the official order was taken
record HeaderColumns(List<Column> columns, List<Integer> codeParts, boolean isGuessed) {
    /// The headers of a code that is split.
    static final Set<String> CODE_PARTS = Set.of("类", "款", "项");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");
    private static final Pattern BUDGETED = Pattern.compile("年(度)?(年初)?(财政拨款)?(预算|基本支出|项目支出|支出|收入)?(预算)?数?$");
    private static final Set<Field> CODES = EnumSet.of(Field.ITEM_CODE, Field.ECONOMIC_CODE);

    HeaderColumns {
        columns = List.copyOf(columns);
        codeParts = List.copyOf(codeParts);
    }

    /// @param header the rows between title and body, those that number the columns left out
    /// @param body   the rows below the header
    static HeaderColumns of(Grid grid, List<GridRow> header, List<GridRow> body, TableLayout layout) {
        boolean isMerged = header.stream().anyMatch(row -> grid.isMerged(row.number()));
        String[][] texts = texts(grid, header);
        if (!isMerged) {
            HeaderSpans.fill(texts);
        }
        List<List<String>> paths = paths(texts);
        HeaderColumns found = named(paths, layout);
        return !isMerged && found.isDisplaced(paths, layout) && isOfficial(header, body, layout)
                ? official(header, layout)
                : found;
    }

    private static String[][] texts(Grid grid, List<GridRow> header) {
        int width = header.stream().flatMap(row -> row.cells().stream()).mapToInt(GridCell::column).max().orElse(-1)
                + 1;
        String[][] texts = new String[header.size()][width];
        for (int row = 0; row < texts.length; row++) {
            for (int column = 0; column < width; column++) {
                texts[row][column] = withoutBlanks(grid.textAt(header.get(row).number(), column));
            }
        }
        return texts;
    }

    private static String withoutBlanks(String text) {
        return BLANKS.matcher(text).replaceAll("");
    }

    /// Each column's texts from top to bottom; what is merged over several rows counts once.
    private static List<List<String>> paths(String[][] texts) {
        List<List<String>> paths = new ArrayList<>();
        for (int column = 0; texts.length > 0 && column < texts[0].length; column++) {
            List<String> path = new ArrayList<>();
            for (String[] row : texts) {
                if (!row[column].isEmpty() && (path.isEmpty() || !path.getLast().equals(row[column]))) {
                    path.add(row[column]);
                }
            }
            paths.add(path);
        }
        return paths;
    }

    private static HeaderColumns named(List<List<String>> paths, TableLayout layout) {
        int year = paths.stream().flatMap(List::stream).mapToInt(HeaderColumns::year).max().orElse(0);
        Set<Field> found = EnumSet.noneOf(Field.class);
        List<Column> columns = new ArrayList<>();
        List<Integer> parts = new ArrayList<>();
        for (int index = 0; index < paths.size(); index++) {
            List<String> path = paths.get(index);
            if (isPart(path, layout)) {
                parts.add(index);
                if (parts.size() > 1) {
                    continue;
                }
                Field field = layout.has(Field.ECONOMIC_CODE) ? Field.ECONOMIC_CODE : Field.ITEM_CODE;
                found.add(field);
                columns.add(new Column(field, path.size() > 1 ? path.get(path.size() - 2) : "科目编码", index));
            } else if (!path.isEmpty()) {
                Field field = field(path, year, layout).filter(found::add).orElse(Field.OTHER);
                columns.add(new Column(field, String.join("/", path), index));
            }
        }
        return new HeaderColumns(columns, parts.size() > 1 ? parts : List.of(), false);
    }

    /// What a column means; nothing if it is of another year than the budget's, which is the latest in the header, or of
    /// what was spent.
    private static Optional<Field> field(List<String> path, int year, TableLayout layout) {
        if (path.stream().anyMatch(text -> year(text) > 0 && (year(text) < year || !BUDGETED.matcher(text).find()))) {
            return Optional.empty();
        }
        List<String> words = path.stream().filter(text -> year(text) == 0).toList();
        return words.isEmpty()
                ? Optional.of(Field.TOTAL).filter(layout::has)
                : layout.field(normalised(words));
    }

    private static int year(String text) {
        if (text.indexOf('年') < 0) {
            return 0;
        }
        Matcher match = YEAR.matcher(text);
        return match.find() ? Integer.parseInt(match.group(1)) : 0;
    }

    private static boolean isPart(List<String> path, TableLayout layout) {
        if (path.isEmpty() || !CODE_PARTS.contains(path.getLast())) {
            return false;
        }
        return path.size() == 1
                || layout.field(normalised(path.subList(0, path.size() - 1))).filter(CODES::contains).isPresent();
    }

    private boolean isDisplaced(List<List<String>> paths, TableLayout layout) {
        return columns.stream().anyMatch(
                column -> column.field() == Field.OTHER
                        || layout.isDisplaced(column.field(), normalised(paths.get(column.index()))));
    }

    /// Whether the official columns are all named and the body fills them, amounts below amounts.
    private static boolean isOfficial(List<GridRow> header, List<GridRow> body, TableLayout layout) {
        List<String> words = header.stream().flatMap(row -> row.cells().stream())
                .map(cell -> HeaderText.normalise(cell.text())).toList();
        int width = body.stream().flatMap(row -> row.cells().stream()).mapToInt(GridCell::column).max().orElse(-1) + 1;
        return width == layout.columns().size() && layout.isComplete(words)
                && body.stream().flatMap(row -> row.cells().stream())
                        .filter(cell -> !layout.columns().get(cell.column()).field().isAmount())
                        .noneMatch(cell -> cell.text().contains(".") && AmountText.isAmount(cell.text()));
    }

    private static HeaderColumns official(List<GridRow> header, TableLayout layout) {
        Map<String, String> printed = new HashMap<>();
        header.stream().flatMap(row -> row.cells().stream()).map(cell -> withoutBlanks(cell.text()))
                .forEach(text -> printed.putIfAbsent(HeaderText.normalise(text), text));
        List<Column> columns = new ArrayList<>();
        for (ColumnRule rule : layout.columns()) {
            List<String> path = rule.paths().stream().filter(each -> printed.keySet().containsAll(each))
                    .max(Comparator.comparingInt(List::size)).orElse(rule.paths().getFirst());
            columns.add(new Column(rule.field(), path.stream().map(word -> printed.getOrDefault(word, word))
                    .collect(joining("/")), columns.size()));
        }
        return new HeaderColumns(columns, List.of(), true);
    }

    private static List<String> normalised(List<String> path) {
        return path.stream().map(HeaderText::normalise).toList();
    }
}
