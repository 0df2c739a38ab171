package budgetexplorer.read.pdf;

import budgetexplorer.model.narrative.Figure;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.narrative.Section;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Column;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All that one reading of a budget states otherwise than another, one by one. Blanks and the width of letters are left
/// out of the comparison: they are where a line was broken.
final class Misses {
    private Misses() {}

    /// In the tables: every row, every cell and its column's header.
    static List<String> inTables(Budget expected, Budget found) {
        List<String> misses = new ArrayList<>();
        miss(misses, "department", expected.department(), found.department());
        miss(misses, "year", expected.year(), found.year());
        miss(misses, "stage", expected.stage(), found.stage());
        for (BudgetTable table : expected.tables()) {
            String name = "table " + table.kind().number();
            found.table(table.kind()).ifPresentOrElse(other -> table(misses, name, table, other),
                    () -> misses.add(name + ": missing"));
        }
        return misses;
    }

    private static void table(List<String> misses, String name, BudgetTable expected, BudgetTable found) {
        miss(misses, name + ", title", plain(expected.title()), plain(found.title()));
        miss(misses, name + ", money unit", expected.unit(), found.unit());
        miss(misses, name + ", notes", plainly(expected.notes().stream()), plainly(found.notes().stream()));
        miss(misses, name + ", columns", columns(expected), columns(found));
        List<String> rows = rows(expected);
        List<String> others = rows(found);
        misses.addAll(between(name + ", rows", rows, others));
        if (rows.equals(others)) {
            IntStream.range(0, rows.size()).forEach(i -> cells(misses, "%s, %s (row %d of the PDF)".formatted(name,
                    rows.get(i), found.rows().get(i).number()), cells(expected, i), cells(found, i)));
        }
    }

    private static void cells(List<String> misses, String row, Map<Field, String> expected, Map<Field, String> found) {
        for (Field field : Field.values()) {
            miss(misses, row + ", " + field, expected.getOrDefault(field, ""), found.getOrDefault(field, ""));
        }
    }

    private static List<String> columns(BudgetTable table) {
        return table.columns().stream().map((Column column) -> column.field() + " " + plain(column.label())).toList();
    }

    /// What kinds of rows there are, whose they are and how they are labelled.
    private static List<String> rows(BudgetTable table) {
        return table.rows().stream().map(row -> "%s of %s: %s".formatted(row.kind(), row.unit(), label(table, row)))
                .toList();
    }

    private static String label(BudgetTable table, Row row) {
        return Stream.of(Field.UNIT_CODE, Field.ITEM_CODE, Field.ECONOMIC_CODE, Field.NAME, Field.INCOME_NAME,
                Field.EXPENSE_NAME).map(field -> plain(table.text(row, field))).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static Map<Field, String> cells(BudgetTable table, int row) {
        Map<Field, String> cells = new EnumMap<>(Field.class);
        Arrays.stream(Field.values()).filter(table::has)
                .forEach(field -> cells.put(field, inLines(table.text(table.rows().get(row), field))));
        return cells;
    }

    /// In the figures of a narrative: what each claims, not where it stands.
    static List<String> inFigures(Narrative expected, Narrative found) {
        return between("figures", figures(expected), figures(found));
    }

    private static List<String> figures(Narrative narrative) {
        return narrative.sections().stream().filter(section -> section.kind().restatesTables())
                .flatMap(section -> section.figures().map(figure -> figure(section, figure))).toList();
    }

    private static String figure(Section section, Figure figure) {
        return "%s %s %s%s %s of %s in %s %s".formatted(section.kind(), figure.claim(), figure.number(), figure.unit(),
                figure.direction().map(Object::toString).orElse(""), figure.subject().stream().map(Misses::plain)
                        .toList(),
                figure.year().map(Object::toString).orElse("?"), figure.whole().orElse(""));
    }

    /// In the lines of a text.
    static List<String> inLines(String expected, String found) {
        return between("lines", plainly(expected.lines()), plainly(found.lines()));
    }

    /// What a list lacks and what it has too much, in its order.
    private static List<String> between(String what, List<String> expected, List<String> found) {
        int[][] common = new int[expected.size() + 1][found.size() + 1];
        for (int i = expected.size() - 1; i >= 0; i--) {
            for (int j = found.size() - 1; j >= 0; j--) {
                common[i][j] = expected.get(i).equals(found.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<String> misses = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < expected.size() || j < found.size()) {
            if (i < expected.size() && j < found.size() && expected.get(i).equals(found.get(j))) {
                i++;
                j++;
            } else if (j == found.size() || (i < expected.size() && common[i + 1][j] >= common[i][j + 1])) {
                misses.add("%s: lacks <%s>".formatted(what, expected.get(i++)));
            } else {
                misses.add("%s: has <%s>".formatted(what, found.get(j++)));
            }
        }
        return misses;
    }

    private static void miss(List<String> misses, String what, @Nullable Object expected, @Nullable Object found) {
        if (!Objects.equals(expected, found)) {
            misses.add("%s: expected <%s>, found <%s>".formatted(what, expected, found));
        }
    }

    private static List<String> plainly(Stream<String> texts) {
        return texts.map(Misses::plain).filter(text -> !text.isEmpty()).toList();
    }

    /// A cell's words, whose lines count: one that the PDF only wraps is none.
    private static String inLines(String text) {
        return text.lines().map(Misses::plain).collect(Collectors.joining("\n"));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
