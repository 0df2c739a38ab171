package budgetexplorer.write.document;

import budgetexplorer.model.handout.HeaderBoxes;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/// A table of fixed widths whose head stands on every page. Not thread-safe.
final class Grid {
    private static final String HEAD_GROUND = "EEF2F7";

    private final XWPFTable table;
    private final List<XWPFTableRow> rows;

    /// @param widths of the columns, in twips
    Grid(XWPFDocument document, int rows, int[] widths) {
        this.table = document.createTable(rows, widths.length);
        this.rows = table.getRows();
        layOut(widths);
    }

    private void layOut(int[] widths) {
        table.setTableAlignment(TableRowAlign.CENTER);
        table.setWidth(IntStream.of(widths).sum());
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        for (XWPFTableRow row : rows) {
            List<XWPFTableCell> cells = row.getTableCells();
            for (int column = 0; column < widths.length; column++) {
                cells.get(column).setWidth(String.valueOf(widths[column]));
            }
        }
    }

    /// Leaves less room beside the words than office programs do.
    void narrow(int beside) {
        table.setCellMargins(0, beside, 0, beside);
    }

    /// Never breaks rows from some row on.
    void keepTogether(int first) {
        rows.subList(first, rows.size()).forEach(row -> row.setCantSplitRow(true));
    }

    /// Repeats the first rows on every page.
    void repeat(int depth) {
        rows.subList(0, depth).forEach(row -> row.setRepeatHeader(true));
    }

    /// Writes the head, with what its cells share merged.
    void head(List<HeaderBoxes.Box> boxes, Type type, double size) {
        for (HeaderBoxes.Box box : boxes) {
            for (int row = box.top(); row <= box.bottom(); row++) {
                XWPFTableCell cell = rows.get(row).getCell(box.left());
                cell.setColor(HEAD_GROUND);
                if (box.bottom() > box.top()) {
                    properties(cell).addNewVMerge().setVal(row == box.top() ? STMerge.RESTART : STMerge.CONTINUE);
                }
            }
            fill(box.top(), box.left(), box.words(), type, size, ParagraphAlignment.CENTER);
        }
        // from the right, so that places to the left stay what they are
        boxes.stream().filter(box -> box.right() > box.left())
                .sorted((one, other) -> Integer.compare(other.left(), one.left())).forEach(this::span);
    }

    private void span(HeaderBoxes.Box box) {
        for (int row = box.top(); row <= box.bottom(); row++) {
            XWPFTableRow line = rows.get(row);
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

    XWPFTableCell cell(int row, int column) {
        return rows.get(row).getCell(column);
    }

    /// Writes words into a cell.
    void fill(int row, int column, String text, Type type, double size, ParagraphAlignment align) {
        XWPFTableCell cell = cell(row, column);
        cell.setVerticalAlignment(XWPFVertAlign.CENTER);
        write(cell.getParagraphs().getFirst(), text, type, size, align);
    }

    /// Adds one more paragraph to a cell.
    void add(int row, int column, String text, Type type, double size, ParagraphAlignment align) {
        write(cell(row, column).addParagraph(), text, type, size, align);
    }

    private static void write(XWPFParagraph paragraph, String text, Type type, double size, ParagraphAlignment align) {
        paragraph.setAlignment(align);
        type.write(paragraph.createRun(), text, size);
    }
}
