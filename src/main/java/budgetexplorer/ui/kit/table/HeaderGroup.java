package budgetexplorer.ui.kit.table;

import budgetexplorer.model.table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A cell of a table's header: over one column, or over the cells of other headers.
///
/// @param title    its words
/// @param children the headers below it; none over a column
/// @param column   the place of the column, from 0, among all columns of the table; -1 over several
public record HeaderGroup(String title, List<HeaderGroup> children, int column) {
    public HeaderGroup {
        children = List.copyOf(children);
    }

    /// The header of some columns of a table. Neighbours whose labels begin the same stand under one cell.
    ///
    /// @param shown the places of the columns, in their order
    public static List<HeaderGroup> of(List<Column> columns, List<Integer> shown) {
        return groups(columns, shown, 0);
    }

    private static List<HeaderGroup> groups(List<Column> columns, List<Integer> shown, int level) {
        List<HeaderGroup> groups = new ArrayList<>();
        for (int first = 0; first < shown.size();) {
            int next = end(columns, shown, first, level);
            List<Integer> part = shown.subList(first, next);
            groups.add(isLeaf(columns, part, level)
                    ? new HeaderGroup(part(columns.get(part.getFirst()), level), List.of(), part.getFirst())
                    : new HeaderGroup(part(columns.get(part.getFirst()), level), groups(columns, part, level + 1), -1));
            first = next;
        }
        return groups;
    }

    private static boolean isLeaf(List<Column> columns, List<Integer> part, int level) {
        return parts(columns.get(part.getFirst())).length <= level + 1;
    }

    /// Where the columns end that stand under the same header as the first of them.
    private static int end(List<Column> columns, List<Integer> shown, int first, int level) {
        int end = first + 1;
        if (parts(columns.get(shown.get(first))).length > level + 1) {
            String title = part(columns.get(shown.get(first)), level);
            while (end < shown.size() && parts(columns.get(shown.get(end))).length > level + 1
                    && part(columns.get(shown.get(end)), level).equals(title)) {
                end++;
            }
        }
        return end;
    }

    private static String part(Column column, int level) {
        return parts(column)[level];
    }

    private static String[] parts(Column column) {
        return column.label().isBlank() ? new String[]{column.letters()} : column.label().split("/");
    }

    /// How many headers stand above one another, at most.
    public int depth() {
        return 1 + children.stream().mapToInt(HeaderGroup::depth).max().orElse(0);
    }

    /// The places of the columns below it.
    public Stream<Integer> columns() {
        return children.isEmpty() ? Stream.of(column) : children.stream().flatMap(HeaderGroup::columns);
    }
}
