package budgetexplorer.model.page;

import budgetexplorer.model.handout.Section.Column;
import java.util.ArrayList;
import java.util.List;

/// Words of a table's head and the columns below them.
///
/// @param level from 0, the uppermost
/// @param from  the first column below, among those shown
/// @param to    the last
/// @param last  whether nothing stands between the words and the cells
record HeaderSpan(String text, int level, int from, int to, boolean last) {
    /// What neighbours share from the top is written once, above both.
    static List<HeaderSpan> of(List<Column> columns) {
        List<HeaderSpan> spans = new ArrayList<>();
        addTo(spans, columns, 0, columns.size() - 1, 0);
        return spans;
    }

    /// How many levels a head has.
    static int depth(List<Column> columns) {
        return columns.stream().mapToInt(column -> words(column).size()).max().orElse(1);
    }

    private static void addTo(List<HeaderSpan> spans, List<Column> columns, int first, int last, int level) {
        int from = first;
        while (from <= last) {
            List<String> words = words(columns.get(from));
            if (words.size() == level + 1) {
                spans.add(new HeaderSpan(words.get(level), level, from, from, true));
                from++;
                continue;
            }
            int to = from;
            while (to < last && shares(words.get(level), columns.get(to + 1), level)) {
                to++;
            }
            spans.add(new HeaderSpan(words.get(level), level, from, to, false));
            addTo(spans, columns, from, to, level + 1);
            from = to + 1;
        }
    }

    private static boolean shares(String word, Column column, int level) {
        return words(column).size() > level + 1 && words(column).get(level).equals(word);
    }

    private static List<String> words(Column column) {
        return column.header().isEmpty() ? List.of("") : column.header();
    }
}
