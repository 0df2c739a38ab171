package budgetexplorer.write.document;

import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.handout.Cell;
import budgetexplorer.model.handout.HeaderBoxes;
import budgetexplorer.model.handout.Section;
import budgetexplorer.model.handout.Section.Align;
import budgetexplorer.model.handout.Section.Blank;
import budgetexplorer.model.handout.Section.Row;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;

/// Writes tables: their heads merged and on every page, rows never broken. Not thread-safe.
///
/// @param room between the margins, in twips
record TableWriter(Paragraphs words, AmountFormat format, int room) {
    private static final int LEAST = 4;
    private static final int MOST_WORDS = 34;
    private static final int BESIDE = 4;
    private static final int INDENT = 200;

    void write(Section.Table table) {
        words.caption(table.heading());
        table.remarks().forEach(words::note);
        if (!table.columns().isEmpty()) {
            body(table);
        }
        table.notes().forEach(words::note);
    }

    private void body(Section.Table table) {
        int depth = HeaderBoxes.depth(table.columns());
        var grid = new Grid(words.document(), depth + table.rows().size(), widths(table));
        grid.keepTogether(0);
        grid.repeat(depth);
        grid.head(HeaderBoxes.of(table.columns()), Type.HEAD, Type.HEAD.size());
        for (int index = 0; index < table.rows().size(); index++) {
            row(grid, depth + index, table, table.rows().get(index));
        }
    }

    private void row(Grid grid, int number, Section.Table table, Row row) {
        for (int column = 0; column < row.cells().size(); column++) {
            boolean isRight = table.columns().get(column).align() == Align.RIGHT;
            Type type = row.strong() ? Type.TOTAL : Type.CELL;
            grid.fill(number, column, CellWords.of(row.cells().get(column), format), type, type.size(),
                    isRight ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
            if (column == 0 && row.indent() > 0) {
                grid.cell(number, column).getParagraphs().getFirst().setIndentationLeft(row.indent() * INDENT);
            }
        }
    }

    /// Shares the room by what columns hold: numbers never break, words may.
    private int[] widths(Section.Table table) {
        int[] wanted = IntStream.range(0, table.columns().size()).map(column -> wanted(table, column)).toArray();
        double all = IntStream.of(wanted).sum();
        return IntStream.of(wanted).map(width -> (int) (room * width / all)).toArray();
    }

    private int wanted(Section.Table table, int column) {
        Section.Column head = table.columns().get(column);
        int body = table.rows().stream().map(row -> row.cells().get(column))
                .mapToInt(cell -> Math.min(CellWords.width(CellWords.of(cell, format)),
                        cell instanceof Cell.Words ? MOST_WORDS : Integer.MAX_VALUE))
                .max().orElse(0);
        int title = head.header().isEmpty() ? 0 : CellWords.width(head.header().getLast());
        int blank = head.blank().map(Blank::room).orElse(0);
        return Math.max(Math.max(LEAST, blank), Math.max(body, title)) + BESIDE;
    }
}
