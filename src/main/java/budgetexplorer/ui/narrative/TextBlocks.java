package budgetexplorer.ui.narrative;

import budgetexplorer.ui.narrative.Block.GridColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Paragraphs of a text as blocks: the rows of a table are put together again.
final class TextBlocks {
    private static final int LEAST_WEIGHT = 24;
    private static final int LARGEST_WEIGHT = 56;

    private final List<Block> blocks = new ArrayList<>();
    private final List<List<List<Run>>> rows = new ArrayList<>();

    private TextBlocks() {}

    static List<Block> of(List<List<Run>> lines) {
        var made = new TextBlocks();
        lines.forEach(made::add);
        made.endTable();
        return made.blocks;
    }

    private void add(List<Run> line) {
        if (words(line).indexOf('\t') >= 0) {
            rows.add(Cells.ofRow(line));
        } else {
            endTable();
            blocks.add(new Block.Paragraph(line));
        }
    }

    /// The first row has the titles of the columns.
    private void endTable() {
        if (!rows.isEmpty()) {
            int width = rows.stream().mapToInt(List::size).max().orElse(0);
            List<GridColumn> columns = IntStream.range(0, width)
                    .mapToObj(column -> new GridColumn(cell(rows.getFirst(), column), weight(column))).toList();
            blocks.add(new Block.Grid(columns, rows.subList(1, rows.size())));
            rows.clear();
        }
    }

    private int weight(int column) {
        int longest = rows.stream().mapToInt(row -> cell(row, column).length()).max().orElse(0);
        return Math.clamp(longest, LEAST_WEIGHT, LARGEST_WEIGHT);
    }

    private static String cell(List<List<Run>> row, int column) {
        return column < row.size() ? words(row.get(column)) : "";
    }

    private static String words(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
