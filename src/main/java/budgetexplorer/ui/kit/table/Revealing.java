package budgetexplorer.ui.kit.table;

import budgetexplorer.model.table.Row;
import javafx.geometry.Orientation;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.skin.VirtualFlow;

/// Scrolls a table no more than is needed for a cell to be seen.
final class Revealing {
    /// Rows that are left above a row which was not seen before.
    private static final int ROWS_ABOVE = 3;

    private Revealing() {}

    /// The first row that is seen in full, the last one, and whether there are any.
    private record Seen(int first, int last) {
        boolean contains(int row) {
            return first <= row && row <= last;
        }
    }

    static void row(TableHalf table, int row) {
        if (table.flow().isEmpty() || table.flow().get().getViewportLength() <= 0) {
            table.scrollTo(Math.max(0, row - ROWS_ABOVE));
            return;
        }
        VirtualFlow<?> flow = table.flow().get();
        Seen seen = seen(flow);
        boolean near = row >= seen.first() - 1 && row <= seen.last() + 1;
        if (near && !seen.contains(row)) {
            flow.scrollTo(row);
        } else if (!near) {
            table.scrollTo(Math.max(0, row - ROWS_ABOVE));
        }
    }

    private static Seen seen(VirtualFlow<?> flow) {
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        if (first == null || last == null) {
            return new Seen(0, -1);
        }
        boolean firstCut = first.getLayoutY() < 0;
        boolean lastCut = last.getLayoutY() + last.getHeight() > flow.getViewportLength() + 1;
        return new Seen(first.getIndex() + (firstCut ? 1 : 0), last.getIndex() - (lastCut ? 1 : 0));
    }

    static void column(TableHalf table, TableColumn<Row, ?> column) {
        ScrollBar bar = table.scrollBar(Orientation.HORIZONTAL).orElse(null);
        double width = table.flow().map(flow -> flow.getWidth() - verticalBar(table)).orElse(0.0);
        if (bar == null || width <= 0) {
            table.scrollToColumn(column);
            return;
        }
        double start = 0;
        for (TableColumn<Row, ?> each : table.getVisibleLeafColumns()) {
            if (each.equals(column)) {
                break;
            }
            start += each.getWidth();
        }
        double end = start + column.getWidth();
        if (start < bar.getValue()) {
            bar.setValue(start);
        } else if (end > bar.getValue() + width) {
            bar.setValue(Math.clamp(end - width, bar.getMin(), Math.max(bar.getMin(), bar.getMax())));
        }
    }

    private static double verticalBar(TableHalf table) {
        return table.scrollBar(Orientation.VERTICAL).filter(ScrollBar::isVisible).map(ScrollBar::getWidth).orElse(0.0);
    }

    /// How many rows a page has.
    static int page(TableHalf table) {
        return table.flow().map(flow -> (int) (flow.getViewportLength() / table.getFixedCellSize()) - 1)
                .filter(rows -> rows > 0).orElse(1);
    }
}
