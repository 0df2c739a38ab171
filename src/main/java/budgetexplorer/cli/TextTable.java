package budgetexplorer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A table in columns of characters. Chinese characters take two places in a terminal. For one use.
final class TextTable {
    private static final String GAP = "  ";
    private static final int LONGEST_CELL = 40;
    private static final Set<Character.UnicodeBlock> WIDE = Set.of(Character.UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS,
            Character.UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_A,
            Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
            Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

    private final Set<Integer> rightAligned;
    private final List<List<String>> rows = new ArrayList<>();

    /// @param rightAligned the columns of numbers
    TextTable(Set<Integer> rightAligned) {
        this.rightAligned = Set.copyOf(rightAligned);
    }

    void row(List<String> cells) {
        rows.add(cells.stream().map(TextTable::oneLine).toList());
    }

    /// A cell as a line of bearable length: goals and indicators are in full in the JSON.
    private static String oneLine(String cell) {
        String line = cell.replaceAll("[\\r\\n\\t]+", " ");
        return line.length() <= LONGEST_CELL ? line : line.substring(0, LONGEST_CELL - 1) + "…";
    }

    List<String> lines() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = IntStream.range(0, columns).map(
                column -> rows.stream().filter(row -> column < row.size()).mapToInt(row -> width(row.get(column))).max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        return IntStream.range(0, row.size()).mapToObj(column -> pad(row.get(column), widths[column], column))
                .collect(Collectors.joining(GAP)).stripTrailing();
    }

    private String pad(String text, int width, int column) {
        String blanks = " ".repeat(width - width(text));
        return rightAligned.contains(column) ? blanks + text : text + blanks;
    }

    static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    private static int width(int character) {
        Character.UnicodeBlock block = Character.UnicodeBlock.of(character);
        return block != null && WIDE.contains(block) ? 2 : 1;
    }
}
