package budgetexplorer.ui.guide.page;

import budgetexplorer.ui.guide.markdown.Markdown;
import budgetexplorer.ui.guide.markdown.Words;
import budgetexplorer.ui.kit.Sizes;
import java.util.Arrays;
import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Code;

/// A table; short columns are as wide as their words, long ones share what is left.
final class TableBox extends GridPane {
    /// In Chinese characters.
    private static final double SHORT = 12;
    private static final double WIDEST = 40;
    private static final double LATIN = 0.58;
    private static final double CODE = 1;
    private static final double CHARACTER = 13;
    private static final double PADDING = 26;

    TableBox(TableBlock table, PageContext context) {
        getStyleClass().add("guide-table");
        List<TableRow> rows = Markdown.all(table, TableRow.class);
        int columns = Markdown.children(rows.getFirst()).size();
        double[] widths = new double[columns];
        for (int row = 0; row < rows.size(); row++) {
            List<TableCell> cells = Markdown.all(rows.get(row), TableCell.class);
            for (int column = 0; column < Math.min(columns, cells.size()); column++) {
                add(cell(cells.get(column), row == rows.size() - 1, context), column, row);
                widths[column] = Math.max(widths[column], width(cells.get(column)));
            }
        }
        for (double width : widths) {
            getColumnConstraints().add(column(width));
        }
        if (Arrays.stream(widths).allMatch(width -> width <= SHORT)) {
            setMaxWidth(USE_PREF_SIZE);
        }
    }

    /// In Chinese characters.
    private static double width(TableCell cell) {
        double words = Words.of(cell).chars().mapToDouble(each -> each < 0x80 ? LATIN : 1).sum();
        return words + CODE * Markdown.all(cell, Code.class).size();
    }

    private static StackPane cell(TableCell cell, boolean last, PageContext context) {
        var words = cell.isHeader()
                ? new WordsFlow(cell, context, "table-words", "table-head")
                : new WordsFlow(cell, context, "table-words");
        var box = new StackPane(words);
        box.getStyleClass().add(cell.isHeader() ? "table-head-cell" : "table-body-cell");
        if (last) {
            box.getStyleClass().add("last");
        }
        return box;
    }

    private static ColumnConstraints column(double width) {
        double natural = Sizes.of(Math.min(width, WIDEST) * CHARACTER) + PADDING;
        var column = new ColumnConstraints(width <= SHORT ? natural : 0, natural, Double.MAX_VALUE);
        column.setHgrow(width <= SHORT ? Priority.NEVER : Priority.ALWAYS);
        column.setFillWidth(true);
        return column;
    }
}
