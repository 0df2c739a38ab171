package budgetexplorer.read.random;

import static budgetexplorer.read.random.Variation.*;

import budgetexplorer.drawn.Borders;
import budgetexplorer.drawn.DrawnCell;
import budgetexplorer.drawn.DrawnCell.Align;
import budgetexplorer.drawn.DrawnPage;
import budgetexplorer.drawn.DrawnPdf;
import budgetexplorer.drawn.DrawnTable;
import budgetexplorer.drawn.Flow;
import budgetexplorer.drawn.TableStyle;
import budgetexplorer.drawn.Turn;
import budgetexplorer.read.random.WrittenRow.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;

/// Writes a document as an office suite prints it: each sheet begins on a page of its own.
final class PdfFile {
    private static final double SHORT = 595;
    private static final double LONG = 842;
    private static final double LETTERS = 9;
    private static final double TITLE = 14;

    private final Set<Variation> drawing;
    private final TableStyle style;
    private final Flow flow;
    private boolean isFirst = true;
    private boolean isAcross = true;

    private PdfFile(DrawnPdf pdf, Set<Variation> drawing) throws IOException {
        this.drawing = drawing;
        Borders borders = drawing.contains(EDGES_AS_BARS)
                ? Borders.BARS
                : drawing.contains(EDGES_AS_BOXES) ? Borders.BOXES : Borders.LINES;
        style = new TableStyle(borders, LETTERS, drawing.contains(NARROW_COLUMNS) ? 5 : 12,
                drawing.contains(WORDS_IN_THE_MIDDLE), drawing.contains(HEADER_ON_EACH_PAGE),
                drawing.contains(ROWS_BROKEN_ACROSS_PAGES), drawing.contains(BREAKS_WITHOUT_EDGE),
                drawing.contains(INDENTED_BY_PLACE));
        isAcross = !drawing.contains(PAGES_UPRIGHT);
        flow = new Flow(pdf, this::page);
    }

    static void write(WrittenDocument document, Path file) throws IOException {
        try (var pdf = new DrawnPdf()) {
            var drawn = new PdfFile(pdf, document.drawing());
            for (WrittenSheet sheet : document.sheets()) {
                drawn.sheet(sheet);
            }
            pdf.write(file);
        }
    }

    private DrawnPage page(DrawnPdf pdf, int number) throws IOException {
        Turn turn = drawing.contains(TURNED_PAGES) ? Turn.SHOWN_UPRIGHT : Turn.NONE;
        DrawnPage page = pdf.page(isAcross ? LONG : SHORT, isAcross ? SHORT : LONG, turn);
        page.letterByLetter(drawing.contains(LETTER_BY_LETTER));
        if (drawing.contains(RUNNING_HEADS)) {
            page.words(Flow.MARGIN, 30, 8, "部门预算公开资料");
            page.words(page.width() / 2 - 10, page.height() - 25, 8, "- " + number + " -");
        }
        return page;
    }

    private void sheet(WrittenSheet sheet) throws IOException {
        if (!isFirst) {
            isAcross ^= drawing.contains(PAGES_OF_BOTH_KINDS);
            flow.nextPage();
        }
        isFirst = false;
        Map<Integer, DrawnTable> tables = tables(sheet);
        int at = 0;
        while (at < sheet.rows().size()) {
            DrawnTable table = tables.get(at);
            if (table == null) {
                loose(sheet, at);
                at++;
            } else {
                if (at > 0 && sheet.rows().get(at - 1).role() == Role.TABLE) {
                    flow.nextPage(); // a header in the middle of a table is the top of a page
                }
                flow.table(table, style, flow.plan(DrawnTable.joined(tables.values().stream()
                        .filter(part -> part.columns() == table.columns()).toList()), style));
                at += table.rows();
            }
        }
    }

    /// The parts of tables by their first rows. Those of one sheet have the same columns, and so the same widths.
    private static Map<Integer, DrawnTable> tables(WrittenSheet sheet) {
        Map<Integer, DrawnTable> tables = new TreeMap<>();
        int at = 0;
        while (at < sheet.rows().size()) {
            int end = sheet.rows().get(at).role() == Role.TABLE ? endOfTable(sheet, at) : at;
            if (end > at) {
                tables.put(at, table(sheet, at, end));
            }
            at = Math.max(at + 1, end);
        }
        return tables;
    }

    /// A blank row between two of a table is drawn as an empty one.
    private static int endOfTable(WrittenSheet sheet, int from) {
        List<WrittenRow> rows = sheet.rows();
        int end = from;
        for (int row = from; row < rows.size() && rows.get(row).role() != Role.WORDS; row++) {
            if (row > from && sheet.headerRows(row) > 0) {
                break;
            }
            end = rows.get(row).role() == Role.TABLE ? row + 1 : end;
        }
        return end;
    }

    private static DrawnTable table(WrittenSheet sheet, int from, int to) {
        List<WrittenRow> rows = sheet.rows().subList(from, to);
        int first = rows.stream().filter(row -> !row.cells().isEmpty()).mapToInt(row -> row.cells().firstKey()).min()
                .orElse(0);
        int last = Math.max(rows.stream().filter(row -> !row.cells().isEmpty())
                .mapToInt(row -> row.cells().lastKey()).max().orElse(0),
                sheet.merges().stream()
                        .filter(merge -> from <= merge.getFirstRow() && merge.getLastRow() < to)
                        .mapToInt(CellRangeAddress::getLastColumn).max().orElse(0));
        List<DrawnCell> cells = new ArrayList<>();
        int header = sheet.headerRows(from);
        for (int row = 0; row < rows.size(); row++) {
            for (Map.Entry<Integer, WrittenCell> entry : rows.get(row).cells().entrySet()) {
                cells.add(cell(sheet, from, row, entry.getKey(), first, entry.getValue(), row < header));
            }
        }
        return new DrawnTable(cells, rows.size(), last - first + 1, header);
    }

    private static DrawnCell cell(WrittenSheet sheet, int from, int row, int column, int first, WrittenCell written,
            boolean isHeader) {
        CellRangeAddress range = sheet.merges().stream().filter(merge -> merge.isInRange(from + row, column))
                .findFirst().orElse(new CellRangeAddress(from + row, from + row, column, column));
        String text = written instanceof WrittenCell.Words(var words) ? words : written.shown();
        Align align = isHeader
                ? Align.CENTRE
                : written instanceof WrittenCell.Words ? Align.LEFT : Align.RIGHT;
        return new DrawnCell(row, range.getLastRow() - from, column - first, range.getLastColumn() - first,
                text.replace("\t", " "), align);
    }

    /// What stands above and below tables: in the middle, or its first cell at the left and its last at the right.
    private void loose(WrittenSheet sheet, int number) throws IOException {
        WrittenRow row = sheet.rows().get(number);
        if (row.cells().isEmpty()) {
            flow.skip(LETTERS);
            return;
        }
        if (flow.room() < 2 * TITLE) {
            flow.nextPage();
        }
        String only = text(row.cells().firstEntry().getValue());
        if (row.cells().size() == 1) {
            boolean merged = sheet.merges().stream().anyMatch(merge -> merge.containsRow(number));
            boolean right = !merged && row.cells().firstKey() > 2;
            flow.words(only, merged ? TITLE : LETTERS, merged ? Align.CENTRE : right ? Align.RIGHT : Align.LEFT);
            return;
        }
        double x = Flow.MARGIN;
        for (Map.Entry<Integer, WrittenCell> entry : row.cells().entrySet()) {
            String text = text(entry.getValue());
            double width = flow.pdf().width(text, LETTERS);
            boolean last = entry.getKey().equals(row.cells().lastKey()) && entry.getKey() > 1;
            flow.wordsAt(last ? Math.max(x, Flow.MARGIN + flow.width() - width) : x, text, LETTERS);
            x += width + 2 * LETTERS;
        }
        flow.skip(2 * LETTERS);
    }

    private static String text(WrittenCell cell) {
        return cell instanceof WrittenCell.Words(var words) ? words.replace('\n', ' ') : cell.shown();
    }
}
