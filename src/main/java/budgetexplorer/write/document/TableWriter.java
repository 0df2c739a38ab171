package budgetexplorer.write.document;

import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.handout.Cell;
import budgetexplorer.model.handout.HeaderBoxes;
import budgetexplorer.model.handout.Section;
import budgetexplorer.model.handout.Section.Align;
import budgetexplorer.model.handout.Section.Blank;
import budgetexplorer.model.handout.Section.Row;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/// Writes tables: their heads merged and on every page, rows never broken. Not thread-safe.
///
/// @param room between the margins, in twips
record TableWriter(Paragraphs words, AmountFormat format, int room) {
    private static final String HEAD_GROUND = "EEF2F7";
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
        XWPFTable target = words.document().createTable(depth + table.rows().size(), table.columns().size());
        layOut(target, widths(table));
        head(target, table, depth);
        for (int index = 0; index < table.rows().size(); index++) {
            row(target.getRow(depth + index), table, table.rows().get(index));
        }
    }

    private void layOut(XWPFTable target, int[] widths) {
        target.setTableAlignment(TableRowAlign.CENTER);
        target.setWidth(IntStream.of(widths).sum());
        target.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = target.getCTTbl().getTblGrid() == null
                ? target.getCTTbl().addNewTblGrid()
                : target.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        for (XWPFTableRow row : target.getRows()) {
            row.setCantSplitRow(true);
            for (int column = 0; column < widths.length; column++) {
                row.getCell(column).setWidth(String.valueOf(widths[column]));
            }
        }
    }

    private void head(XWPFTable target, Section.Table table, int depth) {
        for (int row = 0; row < depth; row++) {
            target.getRow(row).setRepeatHeader(true);
        }
        List<HeaderBoxes.Box> boxes = HeaderBoxes.of(table.columns());
        for (HeaderBoxes.Box box : boxes) {
            for (int row = box.top(); row <= box.bottom(); row++) {
                XWPFTableCell cell = target.getRow(row).getCell(box.left());
                cell.setColor(HEAD_GROUND);
                if (box.bottom() > box.top()) {
                    properties(cell).addNewVMerge().setVal(row == box.top() ? STMerge.RESTART : STMerge.CONTINUE);
                }
            }
            fill(target.getRow(box.top()).getCell(box.left()), box.words(), Type.HEAD, ParagraphAlignment.CENTER);
        }
        // from the right, so that places to the left stay what they are
        boxes.stream().filter(box -> box.right() > box.left())
                .sorted((one, other) -> Integer.compare(other.left(), one.left())).forEach(box -> span(target, box));
    }

    private static void span(XWPFTable target, HeaderBoxes.Box box) {
        for (int row = box.top(); row <= box.bottom(); row++) {
            XWPFTableRow line = target.getRow(row);
            int width = IntStream.rangeClosed(box.left(), box.right()).map(column -> line.getCell(column).getWidth())
                    .sum();
            for (int column = box.right(); column > box.left(); column--) {
                line.removeCell(column);
            }
            XWPFTableCell cell = line.getCell(box.left());
            properties(cell).addNewGridSpan().setVal(BigInteger.valueOf(box.right() - box.left() + 1L));
            cell.setWidth(String.valueOf(width));
        }
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
    }

    private void row(XWPFTableRow target, Section.Table table, Row row) {
        for (int column = 0; column < row.cells().size(); column++) {
            Cell cell = row.cells().get(column);
            XWPFTableCell to = target.getCell(column);
            boolean isRight = table.columns().get(column).align() == Align.RIGHT;
            fill(to, CellWords.of(cell, format), row.strong() ? Type.TOTAL : Type.CELL,
                    isRight ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
            if (column == 0 && row.indent() > 0) {
                to.getParagraphs().getFirst().setIndentationLeft(row.indent() * INDENT);
            }
        }
    }

    private static void fill(XWPFTableCell cell, String text, Type type, ParagraphAlignment align) {
        cell.setVerticalAlignment(XWPFVertAlign.CENTER);
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setAlignment(align);
        type.write(paragraph.createRun(), text);
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
