package budgetexplorer.model.handout;

import budgetexplorer.model.handout.Section.Column;
import java.util.ArrayList;
import java.util.List;

/// The head of a table as boxes: words that neighbours share from the top are one box above both, and words with none
/// below them reach down to the body.
public final class HeaderBoxes {
    private final List<Column> columns;
    private final int depth;
    private final List<Box> boxes = new ArrayList<>();

    /// A box of the head, in rows and columns of the head.
    ///
    /// @param top    the first row
    /// @param left   the first column
    /// @param bottom the last row
    /// @param right  the last column
    public record Box(String words, int top, int left, int bottom, int right) {
        /// Whether it takes more than one cell.
        public boolean isLarge() {
            return bottom > top || right > left;
        }
    }

    private HeaderBoxes(List<Column> columns) {
        this.columns = columns;
        this.depth = depth(columns);
        collect(0, 0, columns.size() - 1);
    }

    /// How many rows the head has, at least one.
    public static int depth(List<Column> columns) {
        return columns.stream().mapToInt(column -> Math.max(column.header().size(), 1)).max().orElse(0);
    }

    /// From left to right, each before those below it.
    public static List<Box> of(List<Column> columns) {
        return List.copyOf(new HeaderBoxes(columns).boxes);
    }

    /// The boxes of a level among columns that share all words above it.
    private void collect(int level, int first, int last) {
        if (level == depth) {
            return;
        }
        for (int left = first; left <= last;) {
            int right = left;
            while (right < last && word(level, right + 1).equals(word(level, left)) && isShared(level, left)) {
                right++;
            }
            left = box(level, left, right) + 1;
        }
    }

    /// Blank places of neighbours are not shared words.
    private boolean isShared(int level, int column) {
        return level < columns.get(column).header().size();
    }

    private int box(int level, int left, int right) {
        boolean isLast = columns.subList(left, right + 1).stream()
                .allMatch(column -> column.header().size() <= level + 1);
        if (isLast) {
            boxes.add(new Box(word(level, left), level, left, depth - 1, right));
        } else {
            boxes.add(new Box(word(level, left), level, left, level, right));
            collect(level + 1, left, right);
        }
        return right;
    }

    private String word(int level, int column) {
        List<String> header = columns.get(column).header();
        return level < header.size() ? header.get(level) : "";
    }
}
