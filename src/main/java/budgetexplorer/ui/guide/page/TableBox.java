package budgetexplorer.ui.guide.page;

import budgetexplorer.ui.guide.markdown.Markdown;
import budgetexplorer.ui.guide.markdown.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Code;

/// A table. It lays its cells out itself: a grid pane would ask each of hundreds of paragraphs many times how high it is.
final class TableBox extends Region {
    private static final double ACROSS = 10;
    private static final double DOWN = 6;
    private static final double BORDER = 1;
    private static final double LATIN = 0.58;

    /// A row: what is below its words, and the words.
    private record Line(Region ground, List<WordsFlow> cells) {}

    private final List<Line> lines = new ArrayList<>();
    private final ColumnShares columns;

    TableBox(TableBlock table, PageContext context) {
        getStyleClass().add("guide-table");
        List<TableRow> rows = Markdown.all(table, TableRow.class);
        double[] widths = new double[Markdown.children(rows.getFirst()).size()];
        for (TableRow row : rows) {
            List<TableCell> cells = Markdown.all(row, TableCell.class).stream().limit(widths.length).toList();
            for (int column = 0; column < cells.size(); column++) {
                widths[column] = Math.max(widths[column], width(cells.get(column)));
            }
            lines.add(line(cells, row.equals(rows.getLast()), context));
        }
        columns = new ColumnShares(widths, 2 * ACROSS);
        lines.forEach(line -> getChildren().add(line.ground));
        lines.forEach(line -> getChildren().addAll(line.cells));
    }

    /// In Chinese characters; the frame of code takes the room of another one.
    private static double width(TableCell cell) {
        double words = Words.of(cell).chars().mapToDouble(each -> each < 0x80 ? LATIN : 1).sum();
        return words + Markdown.all(cell, Code.class).size();
    }

    private static Line line(List<TableCell> cells, boolean last, PageContext context) {
        boolean head = !cells.isEmpty() && cells.getFirst().isHeader();
        var ground = new Region();
        ground.getStyleClass().add(head ? "table-head-row" : "table-row");
        if (last) {
            ground.getStyleClass().add("last");
        }
        return new Line(ground, cells.stream().map(cell -> head
                ? new WordsFlow(cell, context, "table-words", "table-head")
                : new WordsFlow(cell, context, "table-words")).toList());
    }

    int rows() {
        return lines.size();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return columns.natural() + 2 * BORDER;
    }

    @Override
    protected double computeMaxWidth(double height) {
        return columns.most() + 2 * BORDER;
    }

    @Override
    protected double computePrefHeight(double width) {
        double[] widths = columns.within((width < 0 ? columns.natural() : width) - 2 * BORDER);
        return lines.stream().mapToDouble(line -> height(line, widths)).sum() + 2 * BORDER;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private static double height(Line line, double[] widths) {
        double highest = 0;
        for (int column = 0; column < line.cells.size(); column++) {
            highest = Math.max(highest, line.cells.get(column).prefHeight(widths[column] - 2 * ACROSS));
        }
        return Math.ceil(highest + 2 * DOWN + BORDER);
    }

    @Override
    protected void layoutChildren() {
        double[] widths = columns.within(getWidth() - 2 * BORDER);
        double y = BORDER;
        for (Line line : lines) {
            double height = height(line, widths);
            line.ground.resizeRelocate(BORDER, y, getWidth() - 2 * BORDER, height);
            double x = BORDER;
            for (int column = 0; column < line.cells.size(); column++) {
                line.cells.get(column).resizeRelocate(x + ACROSS, y + DOWN, widths[column] - 2 * ACROSS,
                        height - 2 * DOWN - BORDER);
                x += widths[column];
            }
            y += height;
        }
    }
}
