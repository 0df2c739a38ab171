package budgetexplorer.ui.narrative;

import budgetexplorer.base.Messages;
import budgetexplorer.ui.narrative.Block.Grid;
import budgetexplorer.ui.narrative.Block.GridColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Makes grids.
final class Cells {
    private static final int NUMBER_WEIGHT = 7;

    private final Messages messages;

    Cells(Messages messages) {
        this.messages = messages;
    }

    /// Two columns with titles.
    List<Block> pairs(String left, String right, int leftWeight, List<List<List<Run>>> rows) {
        return grid(List.of(new GridColumn(messages.text(left), leftWeight),
                new GridColumn(messages.text(right), 100 - leftWeight)), rows);
    }

    /// A list with numbers before its items.
    static List<Block> numbered(List<List<Run>> items) {
        return grid(List.of(new GridColumn("", NUMBER_WEIGHT), new GridColumn("", 100 - NUMBER_WEIGHT)),
                IntStream.range(0, items.size())
                        .mapToObj(index -> List.of(plain(String.valueOf(index + 1)), items.get(index))).toList());
    }

    /// Nothing for no rows.
    static List<Block> grid(List<GridColumn> columns, List<List<List<Run>>> rows) {
        return rows.isEmpty() ? List.of() : List.of(new Grid(columns, rows));
    }

    static List<Run> plain(String text) {
        return List.of(new Run.Plain(text));
    }

    /// The cells of a line of the text with tabs between them.
    static List<List<Run>> ofRow(List<Run> line) {
        List<List<Run>> cells = new ArrayList<>();
        cells.add(new ArrayList<>());
        for (Run run : line) {
            if (run instanceof Run.Plain(var text, var start)) {
                addParts(cells, text.split("\t", -1), start);
            } else {
                cells.getLast().add(run);
            }
        }
        return cells;
    }

    private static void addParts(List<List<Run>> cells, String[] parts, int start) {
        int at = start;
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                cells.add(new ArrayList<>());
            }
            if (!parts[i].isEmpty()) {
                cells.getLast().add(new Run.Plain(parts[i], at));
            }
            at += parts[i].length() + 1;
        }
    }
}
